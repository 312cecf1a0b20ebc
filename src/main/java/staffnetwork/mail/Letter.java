package staffnetwork.mail;

/**
 * A letter by e-mail.
 *
 * @param to the address
 * @param subject neutral: it is seen on locked screens and by whoever looks over a shoulder
 * @param text plain text
 */
public record Letter(String to, String subject, String text) {
    private static final char SEPARATOR = '\u0000';

    public Letter {
        for (String line : new String[] {to, subject}) {
            if (line.isBlank() || line.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("address and subject are one line each");
            }
        }
        if (text.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("text only");
        }
    }

    /** All of it in one text, to be sealed. */
    String whole() {
        return to + SEPARATOR + subject + SEPARATOR + text;
    }

    static Letter of(String whole) {
        String[] parts = whole.split(String.valueOf(SEPARATOR), -1);
        return new Letter(parts[0], parts[1], parts[2]);
    }

    /** Neither the address nor the text. */
    @Override
    public String toString() {
        return "Letter";
    }
}

package staffnetwork.spreadsheet;

/**
 * One thing wrong with a file: where it is, what was expected, what was found and what to do about it.
 *
 * @param code the kind of fault in the vocabulary of {@link FaultCode}
 * @param severity whether it stops the import
 * @param place file, sheet, row and column
 * @param expected what should stand there, in words
 * @param found what stands there; masked when it could be about a person
 * @param remedy what the user can do, one sentence
 */
public record Fault(FaultCode code, Severity severity, Place place, String expected, String found, String remedy) {

    /** Whether a fault stops the import. */
    public enum Severity {
        /** The file changes nothing until this is mended. */
        BLOCKING,
        /** The file can be used; the user is told. */
        WARNING
    }

    /** A fault that stops the import. */
    public static Fault blocking(FaultCode code, Place place, String expected, String found, String remedy) {
        return new Fault(code, Severity.BLOCKING, place, expected, found, remedy);
    }

    /** A fault that is told and does not stop the import. */
    public static Fault warning(FaultCode code, Place place, String expected, String found, String remedy) {
        return new Fault(code, Severity.WARNING, place, expected, found, remedy);
    }

    /** True if this fault stops the import. */
    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }

    /** The fault as one line: place, expected, found, remedy. */
    public String sentence() {
        return place.words() + ": expected " + expected + ", found " + found + ". " + remedy;
    }
}

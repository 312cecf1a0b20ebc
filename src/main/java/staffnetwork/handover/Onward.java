package staffnetwork.handover;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exact words that a go-between would pass on to one reader, about something that was shared with them. Its owner may put their own
 * words in their place and have their name said; only they let it go, and afterwards nobody changes it.
 *
 * @param id its id
 * @param share the share it rests on
 * @param owner who it is about
 * @param writer who wrote it
 * @param reader who would read it
 * @param written what was written
 * @param choice what its owner chose: null before they chose anything
 * @param days when it was written and let go, and when the share ends
 */
public record Onward(
        UUID id,
        UUID share,
        UUID owner,
        Who writer,
        Who reader,
        String written,
        @Nullable Choice choice,
        Days days) {
    /** Characters of the words. */
    public static final int LONGEST = 1000;

    /** Days for which it waits for its owner, and for which it can then be read. */
    public static final int DAYS = 28;

    /** Texts that rest on one share at a time. */
    public static final int MOST = 3;

    public Onward {
        if (written.isBlank() || written.length() > LONGEST) {
            throw new IllegalArgumentException("nothing, or too long");
        }
        if (writer.id().equals(owner)
                || reader.id().equals(owner)
                || reader.id().equals(writer.id())) {
            throw new IllegalArgumentException("three people");
        }
    }

    /**
     * Somebody.
     *
     * @param id their id
     * @param name their name, or the address by which they were found
     */
    public record Who(UUID id, String name) {}

    /**
     * What its owner chose.
     *
     * @param words their own words; null if those of the go-between stay
     * @param name their name if it is said; null if it is not
     */
    public record Choice(@Nullable String words, @Nullable String name) {
        public Choice {
            if (words != null && (words.isBlank() || words.length() > LONGEST)) {
                throw new IllegalArgumentException("nothing, or too long");
            }
        }
    }

    /**
     * Its days.
     *
     * @param written when it was written
     * @param passed when its owner said yes; null before
     * @param shareEnds the last day of the share
     */
    public record Days(LocalDate written, @Nullable LocalDate passed, LocalDate shareEnds) {
        /** The last day. */
        public LocalDate until() {
            LocalDate last = (passed == null ? written : passed).plusDays(DAYS);
            return last.isBefore(shareEnds) ? last : shareEnds;
        }
    }

    /**
     * What its reader reads, and nothing else.
     *
     * @param id its id
     * @param writer the name of who passes it on
     * @param owner the name of who it is about; null if they do not say it
     * @param words the words
     * @param until the last day
     */
    public record Passed(UUID id, String writer, @Nullable String owner, String words, LocalDate until) {}

    /** The words that go or went. */
    public String words() {
        return choice == null || choice.words() == null ? written : choice.words();
    }

    /** Whether its owner's name is said. */
    public boolean isNamed() {
        return choice != null && choice.name() != null;
    }

    /** Whether it waits for its owner. */
    public boolean isWaiting() {
        return days.passed() == null;
    }

    /** Whether its time has not run out. */
    public boolean isOpen(LocalDate day) {
        return !day.isAfter(days.until());
    }

    /** Whether that person may read it on that day: only who it is for, only after the yes. */
    public boolean isReadableBy(UUID somebody, LocalDate day) {
        return !isWaiting() && reader.id().equals(somebody) && isOpen(day);
    }

    /** What its reader reads, or would read from that day on if its owner said yes then. */
    public Passed passed(LocalDate day) {
        LocalDate until = isWaiting() ? let(day).days().until() : days.until();
        return new Passed(id, writer.name(), choice == null ? null : choice.name(), words(), until);
    }

    /** The same in its owner's words, or with their name; only while it waits. */
    Onward chosen(String own, @Nullable String name) {
        demandWaiting();
        return new Onward(
                id, share, owner, writer, reader, written, new Choice(own.equals(written) ? null : own, name), days);
    }

    /** Its owner says yes: from now on its reader has it. */
    Onward let(LocalDate today) {
        demandWaiting();
        return new Onward(
                id, share, owner, writer, reader, written, choice, new Days(days.written(), today, days.shareEnds()));
    }

    private void demandWaiting() {
        if (!isWaiting()) {
            throw new IllegalStateException("it went already");
        }
    }

    /** What its owner was shown before their yes, as one short word: another word if anything of it is different. */
    public String print(LocalDate day) {
        return UUID.nameUUIDFromBytes((passed(day) + "\n" + reader).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

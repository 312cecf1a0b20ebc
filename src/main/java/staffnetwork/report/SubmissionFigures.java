package staffnetwork.report;

import java.util.Optional;

/** The figures that a year's submission is made of; answered by the room in which HR works on the year. */
public interface SubmissionFigures {
    /** The year as it would be submitted now; nothing while it is not open, or something must be put right or lacks a note. */
    Optional<SubmittedYear> readyToSend(int wdesYear);

    /** Writes down that a file with these figures was given out, with its SHA-256 in lower-case hexadecimal. */
    void givenOut(int wdesYear, String sha256);
}

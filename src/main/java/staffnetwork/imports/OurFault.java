package staffnetwork.imports;

import java.util.Arrays;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** A fault of ours while a file was read: logged under a reference, without messages, which could hold what is in the file. */
final class OurFault {
    private static final Logger LOG = Logger.getLogger(OurFault.class.getName());
    private static final int PLACES = 12;

    private OurFault() {}

    /** Logs it; returns the reference to pass on. */
    static String log(String what, Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        StringBuilder told = new StringBuilder(what).append(", reference ").append(reference);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            told.append(System.lineSeparator())
                    .append("  ")
                    .append(cause.getClass().getName())
                    .append(" at ")
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(PLACES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ")));
        }
        LOG.severe(told::toString);
        return reference;
    }
}

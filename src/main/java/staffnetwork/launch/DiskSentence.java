package staffnetwork.launch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Says what is wrong with the data folder in words. */
final class DiskSentence {
    private DiskSentence() {}

    static Sentence of(Path folder, IOException failed) {
        String message = String.valueOf(failed.getMessage());
        if (message.contains("No space left")) {
            return full(folder);
        }
        if (failed instanceof AccessDeniedException || message.contains("Permission denied")) {
            return new Sentence(
                    "The data folder " + folder
                            + " cannot be written. Give this user the right to, or choose another with --data.",
                    failed);
        }
        return new Sentence(
                "The data folder " + folder + " cannot be used ("
                        + failed.getClass().getSimpleName() + ": " + message + "). Choose another with --data.",
                failed);
    }

    static Sentence full(Path folder) {
        return new Sentence("The disk is full: the database in " + folder
                + " needs about 150 MB to begin with. Free some space, or choose another folder with --data.");
    }
}

package staffnetwork.workforce;

import java.nio.file.Path;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;

/** Opens a file as a spreadsheet. */
@FunctionalInterface
interface Opener {
    Opened open(Path file, String name, Limits limits);
}

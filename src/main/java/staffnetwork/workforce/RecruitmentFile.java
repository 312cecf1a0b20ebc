package staffnetwork.workforce;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One of the recruitment files of a year; a trust that changed its system has two.
 *
 * @param name the name the user knows it by
 * @param period what it covers; null to take it from the lines above its headings, or else the whole year
 */
public record RecruitmentFile(
        Path file, String name, @Nullable Period period) {}

package staffnetwork.mapping;

import org.jspecify.annotations.Nullable;
import staffnetwork.imports.ImportView;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.MappingVersion;

/**
 * A file that waits for a decision, with its first rows.
 *
 * @param look its first rows; null if it cannot be opened or holds none
 * @param before since when its layout is mapped; null if it is not
 */
public record LookedFile(
        ImportView file, @Nullable FileLook look, @Nullable MappingVersion before) {}

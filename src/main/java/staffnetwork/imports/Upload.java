package staffnetwork.imports;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileKind;

/**
 * A file as somebody brings it in.
 *
 * @param name its name without folders, at most 200 characters
 * @param wdesYear the year it is for
 * @param kind what it is to be read as; null to find out
 * @param content its bytes, read once
 */
public record Upload(String name, int wdesYear, @Nullable FileKind kind, InputStream content) {
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");
    private static final int LONGEST = 200;

    public Upload {
        String plain = UNSEEN.matcher(FOLDERS.matcher(name).replaceFirst(""))
                .replaceAll("")
                .strip();
        int length = plain.length();
        name = plain.isEmpty() ? "file" : plain.substring(length > LONGEST ? length - LONGEST : 0);
    }
}

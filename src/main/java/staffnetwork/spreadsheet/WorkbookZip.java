package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip file around a workbook, opened for reading only: part names checked, unpacking bounded. */
final class WorkbookZip implements AutoCloseable {
    private static final int MOST_PARTS = 2_000;
    private final ZipFile zip;
    private final String file;
    private final Limits limits;
    private final Map<String, ZipEntry> parts = new LinkedHashMap<>();

    WorkbookZip(Path path, String file, Limits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        this.zip = open(path, file);
        try {
            takeStock();
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path path, String file) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("encrypted")) {
                throw Reason.PASSWORD.of(file);
            }
            boolean endMissing = message.contains("end header") || message.contains("end of central");
            throw (endMissing ? Reason.TRUNCATED : Reason.DAMAGED).of(file);
        } catch (IllegalArgumentException e) {
            throw Reason.DAMAGED.of(file);
        }
    }

    private void takeStock() {
        if (zip.size() > MOST_PARTS) {
            throw Reason.TOO_MANY_PARTS.of(file);
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = key(entry.getName());
            if (unsafe(name)) {
                throw Reason.UNSAFE_NAME.of(file);
            }
            if (!entry.isDirectory() && parts.put(name, entry) != null) {
                throw Reason.DUPLICATE_PARTS.of(file);
            }
        }
    }

    private static boolean unsafe(String name) {
        boolean climbs = name.equals("..") || name.startsWith("../") || name.endsWith("/..") || name.contains("/../");
        return climbs || name.indexOf('\0') >= 0 || name.matches("[a-z]:.*");
    }

    /** Part names are equal without regard to case; some writers use the other slash, or one in front. */
    private static String key(String name) {
        String forward = name.replace('\\', '/');
        return (forward.startsWith("/") ? forward.substring(1) : forward).toLowerCase(Locale.ROOT);
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** The parts as they are named and dated in the file, in its order. */
    Collection<ZipEntry> entries() {
        return parts.values();
    }

    /** True if both names mean the same part. */
    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** Opens a part; what it unpacks to is bounded by the limits. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw Reason.DAMAGED.of(file);
        }
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw Reason.DAMAGED.of(file);
        }
        long allowed = Math.multiplyExact(Math.max(entry.getCompressedSize(), 1), (long) limits.inflation());
        return new PartStream(new TimedStream(in, file), allowed, entry.getCrc(), file);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

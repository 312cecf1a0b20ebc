package staffnetwork.launch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Unpacks the plain tar archive that PostgreSQL's programs come in: files, folders and links with names below 100 bytes. */
final class TarArchive {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int MODE = 100;
    private static final int SIZE = 124;
    private static final int TYPE = 156;
    private static final int LINK = 157;

    private TarArchive() {}

    /** Unpacks an uncompressed stream into a folder that exists. */
    static void unpack(InputStream tar, Path folder) throws IOException {
        byte[] header = new byte[BLOCK];
        while (tar.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            Path target = folder.resolve(text(header, 0, NAME)).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("an archive entry points outside its folder");
            }
            long size = octal(header, SIZE, 12);
            switch (header[TYPE]) {
                case '5' -> Files.createDirectories(target);
                case '2' -> link(target, text(header, LINK, NAME));
                default -> file(tar, target, size, (octal(header, MODE, 8) & 0111) != 0);
            }
        }
    }

    private static void link(Path target, String to) throws IOException {
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, Path.of(to));
    }

    private static void file(InputStream tar, Path target, long size, boolean executable) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            long left = size;
            while (left > 0) {
                int read = tar.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException("the archive of PostgreSQL ends too early");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        Set<PosixFilePermission> rights = PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--");
        Files.setPosixFilePermissions(target, rights);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) {
        return Long.parseLong(text(header, from, length).strip(), 8);
    }
}

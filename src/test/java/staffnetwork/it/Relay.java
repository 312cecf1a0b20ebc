package staffnetwork.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** Makes requests come from another network than those of all other tests: an address of this computer that nothing else uses. */
public final class Relay {
    private static final List<ServerSocket> OPEN = new ArrayList<>();

    private Relay() {}

    /** The address under which the war under test is reached from 127.0.0. and that number. */
    public static synchronized URL from(int number, URL base) {
        try {
            InetAddress from = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) number});
            ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            OPEN.add(door);
            daemon(() -> accept(door, from, base));
            return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + door.getLocalPort()
                            + "/")
                    .toURL();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Closes them all. */
    public static synchronized void close() {
        for (ServerSocket door : OPEN) {
            try {
                door.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        OPEN.clear();
    }

    private static void accept(ServerSocket door, InetAddress from, URL base) {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), base.getPort(), from, 0);
                daemon(() -> copy(near, far));
                daemon(() -> copy(far, near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket in, Socket out) {
        try (in;
                out) {
            in.getInputStream().transferTo(out.getOutputStream());
        } catch (IOException ended) {
            // one side has hung up, so there is nothing more to pass on
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }
}

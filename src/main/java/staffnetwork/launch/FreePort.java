package staffnetwork.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds ports. */
final class FreePort {
    private FreePort() {}

    /** A port on loopback that nothing listens on now. */
    static int onLoopback() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Says so if something else already listens on the port. */
    static void demand(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new Sentence(
                    "Port " + port
                            + " is already taken by another program. Stop that one, or choose another port: --port N.",
                    taken);
        }
    }
}

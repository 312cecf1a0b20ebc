package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;

/** The server this runs on: the file lies on its disk, so it reads it. Named by {@code node.name}, else by the host. */
@ApplicationScoped
class Node {
    private final String name;

    @Inject
    Node(Config settings) {
        this.name = settings.getOptionalValue("node.name", String.class).orElseGet(Node::host);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }

    String name() {
        return name;
    }
}

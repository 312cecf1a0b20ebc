package staffnetwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server this runs on: the file lies on its disk, so it reads it. Named by {@code node.name}, else by the host. */
@ApplicationScoped
class Node {
    private final String name;

    @Inject
    Node(@ConfigProperty(name = "node.name") Optional<String> configured) {
        this.name = configured.filter(given -> !given.isBlank()).orElseGet(Node::host);
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

package staffnetwork.session;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Has browsers send the container's own session cookie over an encrypted connection only, when a proxy of ours encrypts: the
 * container sees none there, and would leave the mark out.
 */
@WebListener
public class SecureCookie implements ServletContextListener {
    private final AccessSettings settings;

    @Inject
    SecureCookie(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public void contextInitialized(ServletContextEvent started) {
        if (settings.behindProxy()) {
            started.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}

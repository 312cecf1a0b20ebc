package staffnetwork.it;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.Optional;

/** Lets Arquillian talk to the tests that run inside the server: they do not sign in. Only ever in the war under test. */
@WebListener
public class ArquillianDoor implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        context.getServletRegistrations().forEach((name, servlet) -> {
            Optional<String> path = servlet.getMappings().stream()
                    .filter(mapping -> mapping.startsWith("/ArquillianServletRunner"))
                    .findFirst();
            path.ifPresent(runner -> context.addFilter(
                            "arquillian",
                            (request, response, chain) ->
                                    context.getNamedDispatcher(name).forward(request, response))
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, runner));
        });
    }
}

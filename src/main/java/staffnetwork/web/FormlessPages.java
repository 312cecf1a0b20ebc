package staffnetwork.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Iterator;

/**
 * A page without a form has nothing to send back, so nothing of it is kept: without this, Faces would open a session for
 * everybody who only looks at a public page. A page with a form always keeps its state on the server.
 */
public class FormlessPages implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (event.getSource() instanceof UIViewRoot page && !page.isTransient() && !hasForm(page)) {
            page.setTransient(true);
        }
    }

    private static boolean hasForm(UIComponent component) {
        if (component instanceof UIForm) {
            return true;
        }
        for (Iterator<UIComponent> parts = component.getFacetsAndChildren(); parts.hasNext(); ) {
            if (hasForm(parts.next())) {
                return true;
            }
        }
        return false;
    }
}

package staffnetwork.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import staffnetwork.session.KeptForm;
import staffnetwork.session.KeptForms;

/**
 * Fills a page with what its reader had entered before their session was locked. It is only shown: the reader sends it, or not.
 */
public class KeptFormShown implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() || !(faces.getExternalContext().getRequest() instanceof HttpServletRequest request)) {
            return;
        }
        CDI.current().select(KeptForms.class).get().take(request).ifPresent(kept -> show(faces, kept));
    }

    private static void show(FacesContext faces, KeptForm kept) {
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input && !isSecret(component)) {
                fill(input, input.getClientId(faces), kept.values());
            }
            return VisitResult.ACCEPT;
        });
        String told = new Texts().getString("web.kept");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, told, null));
    }

    private static boolean isSecret(UIComponent component) {
        return component instanceof HtmlInputSecret || component instanceof HtmlInputFile;
    }

    private static void fill(UIInput input, String name, Map<String, List<String>> values) {
        List<String> entered = values.get(name);
        if (input instanceof DateFields) {
            String date = DateFields.joined(part -> one(values.get(name + part)));
            input.setSubmittedValue(date);
        } else if (input instanceof UISelectMany) {
            input.setSubmittedValue(entered == null ? new String[0] : entered.toArray(String[]::new));
        } else if (entered != null) {
            input.setSubmittedValue(one(entered));
        }
    }

    private static String one(@org.jspecify.annotations.Nullable List<String> entered) {
        return entered == null || entered.isEmpty() ? "" : entered.get(0);
    }
}

package staffnetwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says to the user what was done or what is wrong, in the words of the message files. */
@ApplicationScoped
public class Messages {
    private static final ResourceBundle TEXTS = new Texts();

    /** Says that something was done; shown on the next page too, after a redirect. */
    public void done(String key, Object... parts) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, parts), null));
    }

    /** Says what is wrong with one field; the page is shown again. */
    public void wrong(String field, String key, Object... parts) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, parts), null));
        faces.validationFailed();
    }

    /** The text of that key with its parts filled in. */
    public String text(String key, Object... parts) {
        String text = TEXTS.getString(key);
        return parts.length == 0 ? text : new MessageFormat(text, Locale.UK).format(parts);
    }
}

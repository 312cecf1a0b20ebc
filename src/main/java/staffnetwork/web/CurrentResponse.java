package staffnetwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** The response to the request that is being answered by a page, for status, headers and cookies. */
@ApplicationScoped
public class CurrentResponse {
    /** The response as the container gave it. */
    public HttpServletResponse now() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

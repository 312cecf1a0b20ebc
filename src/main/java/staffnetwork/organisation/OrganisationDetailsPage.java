package staffnetwork.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** The page where the organisation's details are entered. */
@Named
@RequestScoped
public class OrganisationDetailsPage {
    private final Organisations organisations;
    private final Messages messages;
    private boolean known;
    private @Nullable String name;
    private @Nullable String odsCode;

    @Inject
    OrganisationDetailsPage(Organisations organisations, Messages messages) {
        this.organisations = organisations;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        organisations.ours().ifPresent(ours -> {
            known = true;
            name = ours.name();
            odsCode = ours.odsCode().value();
        });
    }

    /** Saves what was entered. */
    public @Nullable String save() {
        Optional<OdsCode> code = OdsCode.read(String.valueOf(odsCode));
        if (code.isEmpty()) {
            messages.wrong("ods", "organisation.details.ods.wrong");
            return null;
        }
        organisations.change(code.get(), String.valueOf(name).strip());
        messages.done("organisation.details.saved");
        return "/organisation/details?faces-redirect=true";
    }

    public boolean isKnown() {
        return known;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getOdsCode() {
        return odsCode;
    }

    public void setOdsCode(@Nullable String odsCode) {
        this.odsCode = odsCode;
    }
}

package staffnetwork.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import staffnetwork.intake.OurOrganisation;
import staffnetwork.organisation.Organisations;

/** Tells intake which organisation the files must be about. */
@ApplicationScoped
class OrganisationAsked implements OurOrganisation {
    private final Organisations organisations;

    @Inject
    OrganisationAsked(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> code() {
        return organisations.ours().map(ours -> ours.odsCode().value());
    }
}

package staffnetwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door to the organisation this installation serves. */
@ApplicationScoped
@Transactional
public class Organisations {
    private final OrganisationRepository repository;

    @Inject
    Organisations(OrganisationRepository repository) {
        this.repository = repository;
    }

    /** The organisation, or nothing before its details were entered. */
    @Allow(Act.SEE_ORGANISATION)
    public Optional<OrganisationView> ours() {
        return repository.ours().map(Organisation::view);
    }

    /** Enters or changes the organisation's details. */
    @Allow(Act.CHANGE_ORGANISATION)
    public void change(OdsCode odsCode, String name) {
        repository
                .ours()
                .ifPresentOrElse(
                        ours -> ours.change(odsCode, name), () -> repository.keep(new Organisation(odsCode, name)));
    }
}

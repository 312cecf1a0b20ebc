package staffnetwork.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import staffnetwork.imports.SignedOff;

/** Tells the rest of the house which years were signed off and not reopened: nothing of them may change. */
@ApplicationScoped
class SignedOffHere implements SignedOff {
    private final SignOffRepository repository;

    @Inject
    SignedOffHere(SignOffRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean signedOff(int wdesYear) {
        return !among(Set.of(wdesYear)).isEmpty();
    }

    @Override
    public Set<Integer> among(Set<Integer> wdesYears) {
        return repository.inForce(wdesYears);
    }
}

package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import staffnetwork.access.HeldAboutMe;

/** One's own account, for the copy of everything held; never a password or the hash of one. */
@ApplicationScoped
class HeldAccount implements HeldAboutMe {
    private final OwnNews own;

    @Inject
    HeldAccount(OwnNews own) {
        this.own = own;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public String heading() {
        return "account.held";
    }

    @Override
    public List<Line> lines() {
        return own.held();
    }
}

package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import staffnetwork.access.ActingFor;
import staffnetwork.access.Role;
import staffnetwork.account.AccountView;
import staffnetwork.account.Accounts;
import staffnetwork.account.FirstAdministrators;
import staffnetwork.account.SignInOutcome;
import staffnetwork.account.SignIns;
import staffnetwork.account.SignUps;

/** Makes the demonstration's accounts as every installation does: the first administrator by code, the others by link. */
@Dependent
class DemoAccounts {
    private static final String HERE = "127.0.0.1";

    private final ActingFor acting;
    private final FirstAdministrators first;
    private final SignIns signIns;
    private final SignUps signUps;
    private final Accounts accounts;

    @Inject
    DemoAccounts(ActingFor acting, FirstAdministrators first, SignIns signIns, SignUps signUps, Accounts accounts) {
        this.acting = acting;
        this.first = first;
        this.signIns = signIns;
        this.signUps = signUps;
        this.accounts = accounts;
    }

    /** True if nobody was ever an administrator, so nothing can have been entered by anybody. */
    boolean isNobodyHere() {
        return acting.anyone(first::isWanted);
    }

    /** The administrator; made with the one-time code if there is none. */
    UUID administrator(String code) {
        DemoPerson who = DemoPerson.ADMINISTRATOR;
        return accepted(acting.anyone(() -> first.isWanted()
                ? first.become(
                        new FirstAdministrators.Entered(
                                code, who.fullName(), who.email().value(), who.password()),
                        HERE)
                : signIns.signIn(who.email().value(), who.password(), HERE)));
    }

    /** The account of somebody else; the administrator adds it, and its owner chooses the password, unless that was done. */
    UUID of(DemoPerson who, UUID administrator) {
        AccountView account = acting.account(administrator, () -> {
            UUID id = accounts.add(who.fullName(), who.email()).orElseGet(() -> known(who));
            if (who.role().givenBy().contains(Role.ADMINISTRATOR)) {
                accounts.give(id, who.role());
            }
            return accounts.one(id).orElseThrow();
        });
        if (account.state() == AccountView.State.WAITING) {
            String code = acting.account(administrator, () -> accounts.link(account.id()));
            accepted(acting.anyone(() -> signUps.signUp(code, who.password(), HERE)));
        }
        return account.id();
    }

    private UUID known(DemoPerson who) {
        return accounts.all().stream()
                .filter(account -> account.email().equals(who.email().value()))
                .findFirst()
                .map(AccountView::id)
                .orElseThrow();
    }

    private static UUID accepted(SignInOutcome outcome) {
        if (outcome instanceof SignInOutcome.Accepted accepted) {
            return accepted.account();
        }
        throw new IllegalStateException("an account of the demonstration was not accepted: " + outcome);
    }
}

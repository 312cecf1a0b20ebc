package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.organisation.AccountIds;

/** Tells the staff list which of its people have an account already; an administrator's transaction sees them, others none. */
@ApplicationScoped
class AccountAddresses implements AccountIds {
    private final AccountRepository repository;

    @Inject
    AccountAddresses(AccountRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<String, UUID> byAddress() {
        return repository.byName().stream()
                .filter(account -> !account.isEnded())
                .collect(Collectors.toMap(account -> account.email().value(), Account::id));
    }
}

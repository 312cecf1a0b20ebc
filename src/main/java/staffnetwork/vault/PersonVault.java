package staffnetwork.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The vault with its keys in the database, wrapped by the key file. */
@ApplicationScoped
class PersonVault implements Vault {
    private final PersonKeyRepository repository;
    private final OpenKeyFile file;
    private final Clock clock;

    @Inject
    PersonVault(PersonKeyRepository repository, OpenKeyFile file, Clock clock) {
        this.repository = repository;
        this.file = file;
        this.clock = clock;
    }

    @Override
    public byte[] seal(Place place, byte[] value, Size size) {
        DataKey key = key(place.holder()).orElseGet(() -> make(place.holder()));
        return key.seal(place, value, size);
    }

    private DataKey make(Holder holder) {
        DataKey key = DataKey.make();
        byte[] wrapped = file.keys().wrap(holder, key);
        if (repository.keep(holder, key.id(), wrapped, LocalDate.now(clock))) {
            return key;
        }
        return key(holder).orElseThrow(); // somebody was quicker
    }

    @Override
    public Optional<byte[]> open(Place place, byte[] sealed) {
        long sealedWith = DataKey.keyOf(sealed);
        return key(place.holder())
                .filter(key -> key.id() == sealedWith) // another one: the key of this value was destroyed
                .map(key -> key.open(place, sealed));
    }

    @Override
    public void shred(Holder holder) {
        repository.delete(holder);
    }

    @Override
    public Keyring keyring(String purpose) {
        Map<UUID, DataKey> keys = new HashMap<>();
        for (WrappedKey wrapped : repository.all(purpose)) {
            keys.put(wrapped.holder().id(), unwrap(wrapped));
        }
        return (place, kept) -> Optional.ofNullable(keys.get(place.holder().id()))
                .filter(key -> key.id() == DataKey.keyOf(kept))
                .map(key -> key.open(place, kept));
    }

    private Optional<DataKey> key(Holder holder) {
        return repository.of(holder).map(this::unwrap);
    }

    private DataKey unwrap(WrappedKey wrapped) {
        try {
            return wrapped.unwrap(file.keys());
        } catch (Unreadable perhapsRotated) {
            return wrapped.unwrap(file.readAgain());
        }
    }
}

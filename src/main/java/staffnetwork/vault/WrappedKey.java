package staffnetwork.vault;

/** A holder's key as the database knows it: wrapped, and worth nothing without the key file. */
final class WrappedKey {
    private final Holder holder;
    private final long id;
    private final byte[] wrapped;

    WrappedKey(Holder holder, long id, byte[] wrapped) {
        this.holder = holder;
        this.id = id;
        this.wrapped = wrapped.clone();
    }

    Holder holder() {
        return holder;
    }

    DataKey unwrap(MasterKeys keys) {
        return keys.unwrap(holder, id, wrapped);
    }
}

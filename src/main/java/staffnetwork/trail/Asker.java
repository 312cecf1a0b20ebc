package staffnetwork.trail;

/** Who asked, seen from the record. Stored by name. */
enum Asker {
    /** The person whose record it is; their account is not written down, or the entry would tell whose record it is. */
    OWNER,
    /** Somebody else who was signed in; their account is written down. */
    ACCOUNT,
    /** Nobody was signed in. */
    NOBODY
}

package staffnetwork.vault;

/**
 * To what size a value is padded before it is sealed. A column has one size for all its values, so that length says nothing, not
 * even whether there is anything to say.
 */
public enum Size {
    /** 256 bytes. */
    SMALL(256),
    /** 1 KiB. */
    MEDIUM(1024),
    /** 4 KiB. */
    LARGE(4096),
    /** 16 KiB. */
    HUGE(16384),
    /** 64 KiB: for what grows by what several people say. */
    VAST(65536);

    /** How many bytes tell the length inside. */
    static final int PREFIX = 4;

    private final int bytes;

    Size(int bytes) {
        this.bytes = bytes;
    }

    /** The padded size in bytes. */
    int bytes() {
        return bytes;
    }

    /** The longest value it can hold, in bytes. */
    public int longest() {
        return bytes - PREFIX;
    }
}

package staffnetwork.intake;

/** Says what would change in a WDES year if a file were used, without using it. The room that puts the year together offers it. */
@FunctionalInterface
public interface Consequences {
    /** What would change. */
    WhatChanges of(Intent intent);

    /**
     * The wish to use a file.
     *
     * @param kind what it is about
     * @param figures as the reader of the kind gave them
     * @param beside true to use it beside the files in use instead of in their place
     */
    record Intent(int wdesYear, FileKind kind, Object figures, Source source, Covered covered, boolean beside) {}
}

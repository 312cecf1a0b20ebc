package staffnetwork.intake;

/** News within this room: a file was put in line. */
record ReadingAsked() {}

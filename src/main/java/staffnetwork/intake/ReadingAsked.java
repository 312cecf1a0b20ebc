package staffnetwork.intake;

import java.util.UUID;

/** News within this room: a file was put in line. */
record ReadingAsked(UUID id) {}

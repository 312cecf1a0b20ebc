package staffnetwork.intake;

import java.util.UUID;

/** News within this room: the file of an import is to be deleted, once that is settled in the database. */
record FileNoLongerNeeded(UUID id) {}

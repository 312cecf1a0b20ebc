package staffnetwork.intake;

import java.util.UUID;

/** News within this room: a file lies in the scratch folder; unless that is settled in the database it is deleted. */
record FileArrived(UUID id) {}

package staffnetwork.architecture.bad.crowd;

/** One of too many. */
record Three() {}

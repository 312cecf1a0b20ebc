package staffnetwork.architecture.bad.gossip.deep;

/** Offends: lives below its room. */
record Cellar() {}

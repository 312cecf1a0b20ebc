package staffnetwork.offers;

/** There is a new pattern to look at: for whoever tells the network. */
public record PatternsFound() {}

package staffnetwork.signoff;

/** News: a version of a WDES year was signed off. Sent within the transaction that signs it. */
public record YearSignedOff(int wdesYear, int version) {}

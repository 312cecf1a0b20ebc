package staffnetwork.imports;

/** News: the figures of a WDES year are other ones now. Sent within the transaction that changes them. */
public record FiguresChanged(int wdesYear) {}

package staffnetwork.year;

import java.time.Instant;

/** A note on a metric, with who wrote it and when. */
public record NoteView(String words, String by, Instant at) {}

package staffnetwork.architecture.bad.survey;

/** Innocent by itself. */
public record Answers(int people) {}

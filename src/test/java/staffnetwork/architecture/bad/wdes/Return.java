package staffnetwork.architecture.bad.wdes;

import staffnetwork.architecture.bad.survey.Answers;

/** Innocent by itself: it uses only what its room declares. */
public record Return(Answers answers) {}

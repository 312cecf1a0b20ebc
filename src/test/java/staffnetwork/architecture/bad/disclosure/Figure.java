package staffnetwork.architecture.bad.disclosure;

/** A figure that may leave. */
public sealed interface Figure {
    record Shown(int rounded) implements Figure {}

    record Withheld() implements Figure {}

    static Figure of(int people) {
        return people < 10 ? new Withheld() : new Shown(people);
    }

    default boolean shown() {
        return this instanceof Shown;
    }
}

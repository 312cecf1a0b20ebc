package staffnetwork.architecture.bad.disclosure;

/** Innocent: what a door promises to another room is without {@code @Allow}; what the door does with it is not. */
public interface Asked {
    int asked();
}

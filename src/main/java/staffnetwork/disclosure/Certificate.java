package staffnetwork.disclosure;

import java.util.List;

/**
 * The proof that goes with a release: tables of people that agree with everything a reader can know and yet differ in every
 * hidden number. None of them is the true table; each is made without it.
 *
 * @param tables by class of people, in the order of the groups: first those whom ESR names, then the others; classes without
 *     people are left out
 */
public record Certificate(List<List<Integer>> tables) {
    public Certificate {
        tables = tables.stream().map(List::copyOf).toList();
    }
}

package staffnetwork.disclosure;

import java.util.Set;

/**
 * The people who share a place in every table, for example nurses of one directorate, with exact counts. Exact counts never
 * leave the maker of a release.
 *
 * @param nodes the ids of the smallest cells they belong to, at most one in each table; the cells above follow
 * @param people all of them, as everybody may know from the staff list
 * @param inEsr those of them whom HR already knows from ESR to be disabled
 * @param told those of them who told this service that they are disabled
 */
public record Group(Set<String> nodes, int people, int inEsr, int told) {
    public Group {
        nodes = Set.copyOf(nodes);
        if (told < 0 || told > people || inEsr < 0 || inEsr > people) {
            throw new IllegalArgumentException("a group counts more people than it has");
        }
    }

    /** The same people without how many of them told us. */
    Group withoutSecret() {
        return new Group(nodes, people, inEsr, 0);
    }
}

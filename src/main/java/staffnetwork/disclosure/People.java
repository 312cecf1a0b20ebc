package staffnetwork.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, in classes that no reader can tell apart further: those of one group whom ESR names, and those it does not. What is
 * unknown to a reader is how many of each class told us.
 */
final class People {
    private final List<Integer> sizes = new ArrayList<>();
    private final BitSet inEsr = new BitSet();
    private final Map<String, BitSet> members = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();

    People(Census census) {
        Map<String, Node> nodes = new HashMap<>();
        for (Node node : census.nodes()) {
            if (node.parent() != null && !nodes.containsKey(node.parent())) {
                throw new IllegalArgumentException("a cell comes before the one it is part of: " + node.id());
            }
            nodes.put(node.id(), node);
            members.put(node.id(), new BitSet());
            told.put(node.id(), 0);
        }
        for (Group group : census.groups()) {
            BitSet cells = new BitSet();
            add(group.inEsr(), cells);
            inEsr.or(cells);
            add(group.people() - group.inEsr(), cells);
            place(group, cells, nodes, census.nodes().get(0).id());
        }
    }

    private void add(int people, BitSet cells) {
        if (people > 0) {
            cells.set(sizes.size());
            sizes.add(people);
        }
    }

    private void place(Group group, BitSet cells, Map<String, Node> nodes, String whole) {
        List<String> reached = new ArrayList<>(List.of(whole));
        for (String start : group.nodes()) {
            @Nullable String at = start;
            while (at != null && !at.equals(whole)) {
                Node node = nodes.get(at);
                if (node == null || reached.contains(at)) {
                    throw new IllegalArgumentException("a group stands in no cell or twice in one: " + at);
                }
                reached.add(at);
                at = node.parent();
            }
        }
        for (String node : reached) {
            members.computeIfAbsent(node, id -> new BitSet()).or(cells);
            told.merge(node, group.told(), Integer::sum);
        }
    }

    /** How many classes there are. */
    int classes() {
        return sizes.size();
    }

    /** How many people are in a class. */
    int size(int index) {
        return sizes.get(index);
    }

    /** How many people are in these classes. */
    int size(BitSet classes) {
        return classes.stream().map(sizes::get).sum();
    }

    /** The classes that make up a cell. */
    BitSet of(String node) {
        return (BitSet) members.getOrDefault(node, new BitSet()).clone();
    }

    /** How many people a cell has. */
    int in(String node) {
        return size(of(node));
    }

    /** How many people of a cell told us: the secret. */
    int told(String node) {
        return told.getOrDefault(node, 0);
    }

    /** Of these classes, those whom ESR does not name. */
    BitSet outsideEsr(BitSet classes) {
        BitSet outside = (BitSet) classes.clone();
        outside.andNot(inEsr);
        return outside;
    }
}

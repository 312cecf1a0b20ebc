package staffnetwork.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import staffnetwork.vault.Place;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/**
 * Opens and seals the boxes in which ideas wait, within a transaction. Each writing seals all of them anew, so that nothing tells
 * which one changed, and shuffles what is inside.
 */
@ApplicationScoped
class Boxes {
    static final int BOXES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The fewest ideas that go together, whatever is configured. */
    static final int FEWEST = 3;

    private final BoxRepository repository;
    private final SealedText text;
    private final int fewest;

    @Inject
    Boxes(
            BoxRepository repository,
            SealedText text,
            @ConfigProperty(name = "ideas.waiting", defaultValue = "3") int fewest) {
        if (fewest < FEWEST) {
            throw new IllegalArgumentException(
                    "ideas.waiting is " + fewest + ", and can only be raised from " + FEWEST);
        }
        this.repository = repository;
        this.text = text;
        this.fewest = fewest;
    }

    /** How many ideas, each of another person, have to wait before they go on together. */
    int fewest() {
        return fewest;
    }

    private static UUID id(int number) {
        return new UUID(0x8000L, 0x8000_0000_0000_0000L | number);
    }

    private static Place place(UUID id) {
        return Place.of("idea_box", id);
    }

    /** A new id for something that waits. By its version (8) ids of ideas are known in a plan, which holds other ids too. */
    static UUID newId() {
        UUID random = UUID.randomUUID();
        return new UUID((random.getMostSignificantBits() & ~0xF000L) | 0x8000L, random.getLeastSignificantBits());
    }

    static boolean isIdea(UUID id) {
        return id.version() == 8;
    }

    /** All boxes, opened and kept from others until the transaction ends. */
    Map<Integer, Box> open() {
        Map<Integer, Box> boxes = new TreeMap<>();
        IntStream.range(0, BOXES).forEach(number -> boxes.put(number, open(id(number))));
        return boxes;
    }

    private Box open(UUID id) {
        Optional<byte[]> there = repository.locked(id);
        if (there.isEmpty()) {
            repository.make(id, seal(id, Box.EMPTY));
        }
        return there.or(() -> repository.locked(id))
                .flatMap(bytes -> text.open(place(id), bytes, Box.class))
                .orElse(Box.EMPTY);
    }

    /** Puts something into one of those that have room, by chance; false if none has. */
    static boolean put(Map<Integer, Box> boxes, Box.Waiting one) {
        List<Integer> numbers = new ArrayList<>(boxes.keySet());
        Collections.shuffle(numbers, RANDOM);
        for (int number : numbers) {
            Box next = boxes.getOrDefault(number, Box.EMPTY).with(one);
            if (SealedText.fits(next, Size.HUGE)) {
                boxes.put(number, next);
                return true;
            }
        }
        return false;
    }

    /** What waits in all of them, in an order of chance. */
    static List<Box.Waiting> waiting(Map<Integer, Box> boxes) {
        List<Box.Waiting> all = new ArrayList<>();
        boxes.values().forEach(box -> all.addAll(box.ideas()));
        Collections.shuffle(all, RANDOM);
        return all;
    }

    /** Seals all of them anew. */
    void seal(Map<Integer, Box> boxes) {
        boxes.forEach((number, box) -> {
            List<Box.Waiting> inside = new ArrayList<>(box.ideas());
            Collections.shuffle(inside, RANDOM);
            repository.replace(id(number), seal(id(number), new Box(inside)));
        });
    }

    /**
     * Destroys the keys of all boxes and seals what stays with new ones: what was in them cannot be read again from an older copy. It
     * stays in the box it was in, where there is room for it whatever else waits.
     */
    void begin(Map<Integer, Box> boxes, List<Box.Waiting> gone) {
        List<UUID> ids = gone.stream().map(Box.Waiting::id).toList();
        boxes.keySet().forEach(number -> text.shred(place(id(number)).holder()));
        boxes.replaceAll((number, box) -> box.without(ids));
        seal(boxes);
    }

    private byte[] seal(UUID id, Box box) {
        return text.seal(place(id), box, Size.HUGE);
    }
}

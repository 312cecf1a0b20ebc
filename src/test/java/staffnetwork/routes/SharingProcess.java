package staffnetwork.routes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.Purpose;
import staffnetwork.adjustment.Shared;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;

/**
 * Writes, shares, stops, asks, answers, takes back and deletes, by chance, until somebody kills it. Before each act it tells what is
 * open to whom and what will be, as worked out by an oracle that knows nothing of the doors: who reads which word.
 */
final class SharingProcess {
    static final UUID TOM = new UUID(91, 1);
    static final UUID BEA = new UUID(91, 2);
    static final UUID LENA = new UUID(91, 3);
    static final UUID ADMINISTRATOR = new UUID(91, 9);
    private static final Part[] PARTS = {Part.BARRIER, Part.TALKING, Part.FORMAT, Part.EMERGENCY, Part.CONDITION};

    private final BareDoors doors;
    private final Random random;
    private final Map<Part, String> words = new EnumMap<>(Part.class);
    private final Map<UUID, Map<Part, String>> copies = new HashMap<>();
    private final Map<UUID, UUID> readers = new HashMap<>();
    private final Map<UUID, Request> requests = new HashMap<>();
    private final UUID owner;
    private int count;

    /** What was asked, as the oracle knows it. */
    private static final class Request {
        private final String word;
        private final UUID row;
        private UUID decider;
        private boolean refused;
        private boolean closed;

        Request(String word, UUID row, UUID decider) {
            this.word = word;
            this.row = row;
            this.decider = decider;
        }
    }

    private SharingProcess(BareDoors doors, long seed) {
        this.doors = doors;
        this.random = new Random(seed);
        this.owner = new UUID(91, 1000 + seed);
    }

    /**
     * Runs until it is killed.
     *
     * @param arguments URL, user and password of the database, the key file and a seed
     */
    public static void main(String[] arguments) throws IOException {
        BareDoors doors = new BareDoors(arguments[0], new String[] {arguments[1], arguments[2]}, Path.of(arguments[3]));
        SharingProcess process = new SharingProcess(doors, Long.parseLong(arguments[4]));
        tell("READY");
        if (System.in.read() < 0) {
            return;
        }
        try {
            process.begin();
            while (true) {
                process.act();
            }
        } catch (RuntimeException lost) {
            lost.printStackTrace();
            tell("LOST " + lost.getClass().getSimpleName());
            System.exit(3);
        }
    }

    private void begin() {
        she(() -> doors.plans.begin());
        for (Part part : PARTS) {
            write(part);
        }
        she(() -> doors.plans.wouldHelp(List.of("row-" + word())));
    }

    private String word() {
        return "w" + owner.getLeastSignificantBits() + "x" + count++;
    }

    private void write(Part part) {
        String word = word();
        she(() -> doors.plans.say(part, word));
        words.put(part, word);
    }

    private void she(Runnable act) {
        doors.as(owner, "SIGNED_IN", () -> {
            act.run();
            return true;
        });
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private UUID reader() {
        return random.nextBoolean() ? TOM : BEA;
    }

    private void act() {
        switch (random.nextInt(12)) {
            case 0, 1 -> write(PARTS[random.nextInt(PARTS.length)]);
            case 2, 3, 4 -> share(reader());
            case 5 -> stop();
            case 6 -> takeOut(PARTS[random.nextInt(PARTS.length)]);
            case 7, 8 -> ask(reader());
            case 9 -> refuse();
            case 10 -> takeBack();
            default -> rare();
        }
    }

    private void rare() {
        switch (random.nextInt(6)) {
            case 0 -> all("DELETE", () -> she(doors.plans::delete));
            case 1 -> all("KEEP_NOTHING", () -> she(doors.talks::keepNothing));
            case 2 -> all("OWNER_LEFT", () -> administrator(() -> doors.left(new PersonLeft(owner, today()))));
            case 3 -> readerLeft(reader());
            default -> managerChanged(reader());
        }
        if (words.isEmpty()) {
            begin();
        }
    }

    private void administrator(Runnable act) {
        doors.as(ADMINISTRATOR, "ADMINISTRATOR", () -> {
            act.run();
            return true;
        });
    }

    /** Says what is open before and will be after, does it, and says that it is done. */
    private void tried(String name, Runnable oracle, Runnable act) {
        String before = open();
        oracle.run();
        tell("DOING " + name + "|" + before + "|" + open());
        act.run();
        tell("DONE");
    }

    private void choose(UUID reader, Set<Part> parts) {
        she(() -> {
            Set<UUID> rows =
                    doors.plans.own().rows().stream().map(Adjustment::id).collect(Collectors.toSet());
            doors.sharing.choose(
                    new Shared.Terms(reader, "R", false, Purpose.CHANGES, today().plusMonths(6)), parts, rows);
        });
    }

    private void share(UUID reader) {
        if (copies.size() >= 10) {
            stop();
            return;
        }
        Set<Part> parts =
                words.keySet().stream().filter(part -> random.nextBoolean()).collect(Collectors.toSet());
        choose(reader, parts);
        UUID unknown = UUID.randomUUID();
        tried(
                "SHARE",
                () -> {
                    Map<Part, String> copy = new EnumMap<>(Part.class);
                    parts.forEach(part -> copy.put(part, words.get(part)));
                    copies.put(unknown, copy);
                    readers.put(unknown, reader);
                },
                () -> she(doors.sharing::share));
        List<UUID> shared = doors.as(
                owner,
                "SIGNED_IN",
                () -> doors.sharing.mine().stream()
                        .map(mine -> mine.what().id())
                        .filter(id -> !copies.containsKey(id))
                        .toList());
        UUID id = shared.get(0);
        copies.put(id, copies.remove(unknown));
        readers.put(id, readers.remove(unknown));
    }

    private void stop() {
        copies.keySet().stream()
                .findFirst()
                .ifPresent(id -> tried("STOP", () -> forget(id), () -> she(() -> doors.sharing.stop(id))));
    }

    private void forget(UUID id) {
        copies.remove(id);
        readers.remove(id);
    }

    private void takeOut(Part part) {
        if (!words.containsKey(part)) {
            return;
        }
        tried(
                "TAKE_OUT",
                () -> {
                    words.remove(part);
                    copies.values().forEach(copy -> copy.remove(part));
                },
                () -> she(() -> doors.plans.say(part, "")));
        write(part);
    }

    private void ask(UUID decider) {
        if (requests.size() >= 8) {
            takeBack();
            return;
        }
        write(Part.BARRIER);
        choose(decider, Set.of(Part.BARRIER, Part.CONDITION));
        UUID row = doors.as(
                owner, "SIGNED_IN", () -> doors.plans.own().rows().get(0).id());
        UUID unknown = UUID.randomUUID();
        tried(
                "ASK",
                () -> requests.put(unknown, new Request(words.getOrDefault(Part.BARRIER, ""), row, decider)),
                () -> she(doors.asking::ask));
        UUID id = doors.as(
                owner,
                "SIGNED_IN",
                () -> doors.asking.mine().stream()
                        .map(Asked::id)
                        .filter(known -> !requests.containsKey(known))
                        .findFirst()
                        .orElseThrow());
        requests.put(id, requests.remove(unknown));
    }

    private void refuse() {
        requests.entrySet().stream()
                .filter(one -> !one.getValue().refused && !one.getValue().closed)
                .findFirst()
                .ifPresent(one -> tried(
                        "REFUSE",
                        () -> one.getValue().refused = true,
                        () -> doors.as(one.getValue().decider, "SIGNED_IN", () -> {
                            Said no = new Said(Answer.Kind.REFUSED, "No", Answer.Factor.COST, null);
                            doors.answering.answer(one.getKey(), one.getValue().row, no);
                            return true;
                        })));
    }

    private void takeBack() {
        requests.keySet().stream()
                .findFirst()
                .ifPresent(id ->
                        tried("TAKE_BACK", () -> requests.remove(id), () -> she(() -> doors.asking.takeBack(id))));
    }

    private void all(String name, Runnable act) {
        tried(
                name,
                () -> {
                    words.clear();
                    copies.clear();
                    readers.clear();
                    requests.clear();
                },
                act);
    }

    private void readerLeft(UUID reader) {
        tried(
                "READER_LEFT",
                () -> endsFor(reader),
                () -> administrator(() -> doors.left(new PersonLeft(reader, today()))));
    }

    private void managerChanged(UUID reader) {
        tried(
                "MANAGER_CHANGED",
                () -> endsFor(reader),
                () -> administrator(() -> doors.managerChanged(new ManagerChanged(owner, reader, null, today()))));
    }

    private void endsFor(UUID reader) {
        new ArrayList<>(copies.keySet())
                .stream().filter(id -> reader.equals(readers.get(id))).forEach(this::forget);
        requests.values().stream().filter(one -> one.decider.equals(reader)).forEach(one -> one.closed = true);
    }

    /** Who reads which word now. */
    private String open() {
        Set<String> open = new TreeSet<>();
        copies.forEach((id, copy) -> copy.values()
                .forEach(word -> open.add("S" + readers.getOrDefault(id, TOM).getLeastSignificantBits() + ":" + word)));
        requests.values().forEach(one -> {
            if (!one.closed) {
                open.add("A" + one.decider.getLeastSignificantBits() + ":" + one.word);
            }
            if (one.refused) {
                open.add("L:" + one.word);
            }
        });
        return String.join(",", open);
    }

    private static void tell(String what) {
        byte[] line = (what + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }
}

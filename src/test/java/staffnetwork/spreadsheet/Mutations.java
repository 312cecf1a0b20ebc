package staffnetwork.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes the way broken transfers, careless programs and attackers do; the same seed does the same damage. */
final class Mutations {
    private static final List<String> SNIPPETS = List.of(
            "<",
            ">",
            "&",
            "&#0;",
            "&x;",
            "&#x110000;",
            "]]>",
            "<![CDATA[",
            "<![CDATA[1]]>",
            "<!--",
            "-->",
            "<!-- x -->",
            "<?x y?>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "\0",
            "\u0001",
            "\uFFFE",
            "'",
            "\"",
            " r=\"A1\"",
            " t=\"s\"",
            " t=\"inlineStr\"",
            " t=\"d\"",
            " s=\"99999\"",
            "<c r=\"XFD1\"><v>1</v></c>",
            "<c r=\"AAAA1\"><v>1</v></c>",
            "<c><v>9</v></c>",
            "<c/>",
            "<v/>",
            "<is/>",
            "<row/>",
            "<row r=\"1048577\"/>",
            "<row r=\"99999999999\"/>",
            "</row>",
            "</c>",
            "</sheetData>",
            "<sheetData>",
            "1e999",
            "-",
            "<extLst><c r=\"A1\"><v>5</v></c></extLst>",
            "<f>1+1</f>",
            "<v>7</v>",
            "<m:c/>",
            " xml:space=\"preserve\"",
            "\uD83D\uDE00",
            "\u00A0",
            "_x000D_",
            "<r><t>q</t></r>",
            "<rPh><t>z</t></rPh>",
            "999999999999",
            "#REF!");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** Changes, removes or doubles some bytes. */
    byte[] bytes(byte[] whole) {
        int from = random.nextInt(whole.length);
        int length = Math.min(whole.length - from, 1 + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> flipped(whole);
            case 1 -> Arrays.copyOf(whole, from);
            case 2 ->
                joined(Arrays.copyOf(whole, from), new byte[0], Arrays.copyOfRange(whole, from + length, whole.length));
            case 3 ->
                joined(
                        Arrays.copyOf(whole, from + length),
                        Arrays.copyOfRange(whole, from, from + length),
                        Arrays.copyOfRange(whole, from + length, whole.length));
            default ->
                joined(
                        Arrays.copyOf(whole, from),
                        new byte[length],
                        Arrays.copyOfRange(whole, from + length, whole.length));
        };
    }

    /** As {@link #bytes}, or puts a piece of markup somewhere. */
    byte[] markup(byte[] whole) {
        if (random.nextInt(4) == 0) {
            return bytes(whole);
        }
        int at = random.nextInt(whole.length);
        if (random.nextBoolean()) {
            // next to markup is where a parser decides
            while (at < whole.length - 1 && whole[at] != '<' && whole[at] != '>' && whole[at] != '"') {
                at++;
            }
        }
        byte[] snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8);
        return joined(Arrays.copyOf(whole, at), snippet, Arrays.copyOfRange(whole, at, whole.length));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private byte[] flipped(byte[] whole) {
        byte[] changed = whole.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }
}

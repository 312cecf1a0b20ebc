package staffnetwork.workforce;

import java.util.Map;
import java.util.Optional;

/**
 * Which pay scale is which row of metric 1: the organisation's decisions first, then the words of the scale, then its code.
 * The table is data ({@code pay-scales.txt}); a scale it cannot place waits for a decision.
 */
public final class PayScales {
    private static final PayScales STANDARD = standardTable();

    private final ValueTable<PayRow> words;
    private final ValueTable<PayRow> codes;

    private PayScales(ValueTable<PayRow> words, ValueTable<PayRow> codes) {
        this.words = words;
        this.codes = codes;
    }

    /** The table that ships with the product. */
    public static PayScales standard() {
        return STANDARD;
    }

    /** The same table with the organisation's own decisions before it, from a pay scale as it stands in the file to its row. */
    public PayScales with(Map<String, PayRow> own) {
        return new PayScales(words.with(own), codes);
    }

    /** The row a pay scale belongs to; empty when someone must decide. */
    public Optional<PayRow> row(String payScale) {
        Meaning<PayRow> meaning = meaning(payScale);
        return meaning.open() ? Optional.empty() : Optional.ofNullable(meaning.target());
    }

    /** The row suggested for a pay scale, settled or not; empty when there is nothing to go by. */
    public Optional<PayRow> suggestion(String payScale) {
        return Optional.ofNullable(meaning(payScale).target());
    }

    Meaning<PayRow> meaning(String payScale) {
        Meaning<PayRow> byWords = words.of(payScale);
        if (byWords.target() != null) {
            return byWords;
        }
        Meaning<PayRow> byCode = codes.of(payScale);
        return byCode.target() == null ? byWords : byCode;
    }

    /** True if the words and the code of a scale point to different rows; the words are believed. */
    boolean disagree(String payScale) {
        Meaning<PayRow> byWords = words.of(payScale);
        Meaning<PayRow> byCode = codes.of(payScale);
        boolean decided = byWords.certainty() == Meaning.Certainty.DECIDED;
        return !decided
                && byWords.target() != null
                && byCode.target() != null
                && !byCode.open()
                && byWords.target() != byCode.target();
    }

    private static PayScales standardTable() {
        TextTable table = TextTable.of("pay-scales.txt");
        return new PayScales(
                ValueTable.of(table.section("words"), PayRow.class),
                ValueTable.of(table.section("codes"), PayRow.class));
    }
}

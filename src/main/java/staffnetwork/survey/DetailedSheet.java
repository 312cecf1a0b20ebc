package staffnetwork.survey;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;

/** Reads the rows of one detailed sheet that are about us, block by block. */
final class DetailedSheet implements RowReader {
    private static final BigDecimal LEAST = BigDecimal.valueOf(99);
    private static final BigDecimal MOST = BigDecimal.valueOf(101);
    private final String sheet;
    private final int headerRow;
    private final List<DetailedBlocks.Block> blocks;
    private final DetailedRows rows;
    private final Gathered gathered;

    DetailedSheet(
            String sheet, int headerRow, List<DetailedBlocks.Block> blocks, DetailedRows rows, Gathered gathered) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.blocks = blocks;
        this.rows = rows;
        this.gathered = gathered;
    }

    @Override
    public Next row(Row row) {
        if (row.number() > headerRow && !rows.isBlank(row)) {
            gathered.findings().read();
            Optional<Respondents> group = rows.group(row, gathered.findings());
            if (group.isPresent()) {
                gathered.findings().used();
                blocks.forEach(block -> take(row, block, group.get()));
            }
        }
        return Next.GO_ON;
    }

    private void take(Row row, DetailedBlocks.Block block, Respondents group) {
        SurveyQuestion question = block.question();
        Place place = place(row, block, block.base());
        if (question == null) {
            Long base = gathered.base(Gathered.Cell.of(row, block.base()), place);
            gathered.take(group, number(row, block, block.score()), base, place(row, block, block.score()));
            return;
        }
        gathered.take(question, group, tally(row, block), place);
    }

    private Tally tally(Row row, DetailedBlocks.Block block) {
        Map<SurveyAnswer, BigDecimal> percent = new EnumMap<>(SurveyAnswer.class);
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<SurveyAnswer, Integer> option : block.options().entrySet()) {
            BigDecimal value = number(row, block, option.getValue());
            if (value == null) {
                return new Tally.NotShown(gathered.notShown());
            }
            gathered.percent(value, place(row, block, option.getValue()));
            percent.put(option.getKey(), value);
            sum = sum.add(value);
        }
        addsUp(sum, place(row, block, block.base()));
        return new Tally.Shares(
                percent, gathered.base(Gathered.Cell.of(row, block.base()), place(row, block, block.base())));
    }

    private void addsUp(BigDecimal sum, Place place) {
        if (sum.compareTo(LEAST) >= 0 && sum.compareTo(MOST) <= 0) {
            return;
        }
        boolean fractions = sum.movePointRight(2).compareTo(LEAST) >= 0
                && sum.movePointRight(2).compareTo(MOST) <= 0;
        gathered.findings()
                .block(
                        fractions ? FaultCode.SCALE_MISMATCH : FaultCode.CONSTRAINT_ERROR,
                        place,
                        "answers that add up to 100 per cent",
                        "answers that add up to " + sum.toPlainString(),
                        fractions
                                ? "This layout holds percentages from 0 to 100; take the file again from its source."
                                : "Take the file again from its source: a figure was changed or is missing.");
    }

    private @Nullable BigDecimal number(Row row, DetailedBlocks.Block block, int column) {
        Gathered.Cell cell = Gathered.Cell.of(row, column);
        if (cell instanceof Gathered.Cell.Strange strange) {
            gathered.strange(strange, place(row, block, column), "a number, or - where it is not shown");
        }
        return cell instanceof Gathered.Cell.Value number ? number.value() : null;
    }

    private Place place(Row row, DetailedBlocks.Block block, int column) {
        return gathered.findings().place(sheet, row.number(), column, block.title());
    }

    /** Which rows of a detailed sheet are about us, and about which group. */
    interface DetailedRows {
        /** True for a row that only has formats. */
        boolean isBlank(Row row);

        /** The group a row is about; empty for one that is left out, which is counted. */
        Optional<Respondents> group(Row row, Findings findings);

        /** The columns it needs. */
        List<Integer> columns();

        /** True once a row was ours. */
        boolean found();

        /** England's row and the two rows by long-lasting condition. */
        final class National implements DetailedRows {
            private final int base;
            private final int breakdown;
            private final int subgroup;
            private boolean found;

            National(Glimpse.Line header) {
                breakdown = DetailedLayout.column(header, "breakdown");
                base = DetailedLayout.column(header, "base");
                subgroup = DetailedLayout.column(header, "breakdown subgroup");
            }

            @Override
            public boolean isBlank(Row row) {
                return row.text(base).isEmpty() && row.text(breakdown).isEmpty();
            }

            @Override
            public Optional<Respondents> group(Row row, Findings findings) {
                String of = Words.of(row.text(breakdown));
                String who = Words.of(row.text(subgroup));
                boolean national = Words.of(row.text(base)).equals("national");
                if (national && of.isEmpty() && who.isEmpty()) {
                    found = true;
                    return Optional.of(Respondents.ALL);
                }
                boolean split = of.startsWith("long lasting") || of.startsWith("long term");
                if (national && split && (who.contains("without") || who.equals("no"))) {
                    return Optional.of(Respondents.NON_DISABLED);
                }
                if (national && split && (who.contains("with ") || who.equals("yes"))) {
                    return Optional.of(Respondents.DISABLED);
                }
                findings.leaveOut("another breakdown");
                return Optional.empty();
            }

            @Override
            public List<Integer> columns() {
                return List.of(base, breakdown, subgroup);
            }

            @Override
            public boolean found() {
                return found;
            }
        }

        /** The row of one organisation. */
        final class Organisation implements DetailedRows {
            private final int code;
            private final int name;
            private final String wanted;
            private @Nullable String nameFound;
            private boolean found;

            Organisation(Glimpse.Line header, String wanted) {
                code = DetailedLayout.codeColumn(header);
                name = Math.max(
                        DetailedLayout.column(header, "organisation name"),
                        DetailedLayout.column(header, "organisation"));
                this.wanted = wanted;
            }

            @Override
            public boolean isBlank(Row row) {
                return row.text(code).isEmpty();
            }

            @Override
            public Optional<Respondents> group(Row row, Findings findings) {
                if (!wanted.equalsIgnoreCase(row.text(code))) {
                    findings.leaveOut("another organisation");
                    return Optional.empty();
                }
                found = true;
                if (name >= 0 && !row.text(name).isEmpty()) {
                    nameFound = row.text(name);
                }
                return Optional.of(Respondents.ALL);
            }

            @Override
            public List<Integer> columns() {
                return name < 0 ? List.of(code) : List.of(code, name);
            }

            @Override
            public boolean found() {
                return found;
            }

            /** The organisation's name, if the sheet has it. */
            @Nullable
            String name() {
                return nameFound;
            }
        }
    }
}

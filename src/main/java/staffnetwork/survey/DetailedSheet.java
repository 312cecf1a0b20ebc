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
            Long base = gathered.base(Cell.of(row, block.base()), place);
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
        return new Tally.Shares(percent, gathered.base(Cell.of(row, block.base()), place(row, block, block.base())));
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
        Cell cell = Cell.of(row, column);
        if (cell instanceof Cell.Strange strange) {
            gathered.strange(strange, place(row, block, column), "a number, or - where it is not shown");
        }
        return cell instanceof Cell.Value number ? number.value() : null;
    }

    private Place place(Row row, DetailedBlocks.Block block, int column) {
        return gathered.findings().place(sheet, row.number(), column, block.title());
    }
}

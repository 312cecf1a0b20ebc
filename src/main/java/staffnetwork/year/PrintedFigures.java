package staffnetwork.year;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;

/** Figures of an earlier year that are known without what they are made of, as text: one line a figure, exact. */
final class PrintedFigures {
    private static final int PARTS = 6;

    private PrintedFigures() {}

    static String write(Map<FigureKey, Metric> figures) {
        return figures.entrySet().stream()
                .flatMap(figure -> figure.getValue().computed().stream().map(value -> line(figure.getKey(), value)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(FigureKey key, Metric.Computed figure) {
        return String.join(
                "\t",
                key.metric().code(),
                key.part(),
                key.who().name(),
                figure.unit().name(),
                figure.value().getNumerator().toString(),
                figure.value().getDenominator().toString());
    }

    static Map<FigureKey, Metric> read(String text) {
        Map<FigureKey, Metric> figures = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == PARTS)
                .forEach(parts -> {
                    MetricCode metric = MetricCode.named(parts[0]).orElseThrow();
                    FigureKey key = new FigureKey(metric, parts[1], FigureKey.Who.valueOf(parts[2]));
                    BigFraction value = BigFraction.of(new BigInteger(parts[4]), new BigInteger(parts[5]));
                    figures.put(key, new Metric.Computed(value, Metric.Unit.valueOf(parts[3]), Metric.Behind.NOBODY));
                });
        return figures;
    }
}

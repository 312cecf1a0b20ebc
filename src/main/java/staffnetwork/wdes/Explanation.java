package staffnetwork.wdes;

import java.util.List;

/**
 * How a metric came about, for the page of that metric.
 *
 * @param headline the message in one sentence, made from the figures
 * @param formula the formula with its numbers, for example {@code (620 ÷ 3,100) ÷ (40 ÷ 240) = 1.20}; empty if not computable
 * @param steps the same step by step, in sentences
 * @param rule the rule of that WDES year in words
 * @param source where the rule was read, with a warning if it must be checked
 * @param cautions what to bear in mind; may be empty
 */
public record Explanation(
        String headline, String formula, List<String> steps, String rule, String source, List<String> cautions) {}

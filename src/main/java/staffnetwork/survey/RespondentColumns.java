package staffnetwork.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;

/** Which column of a respondents' file holds what: the WDES questions, the engagement items, organisation and year. */
record RespondentColumns(
        Map<SurveyQuestion, AnswerColumn> questions,
        Map<String, AnswerColumn> items,
        @Nullable KeyColumn organisation,
        @Nullable KeyColumn year) {

    private static final Set<String> ORGANISATION = Set.of(
            "org code",
            "org id",
            "orgcode",
            "organisation code",
            "ods code",
            "trust code",
            "organisation id",
            "ods",
            "provider code");
    private static final Set<String> YEAR = Set.of("year", "survey year", "surveyyear", "year date");

    /** The column that names the survey's year, or −1. */
    static int yearColumn(Glimpse.Line header) {
        return column(header, YEAR);
    }

    /** The numbers of the questions a row of headings names, each with its columns. */
    static Map<String, List<Integer>> numbers(Glimpse.Line line) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int column = 0; column < line.cells().size(); column++) {
            Optional<Words.Heading> heading = Words.heading(line.cells().get(column));
            if (heading.isPresent()) {
                numbers.computeIfAbsent(heading.get().number(), number -> new ArrayList<>())
                        .add(column);
            }
        }
        return numbers;
    }

    /** Finds the columns of a year's survey; doubled ones, and headings that speak of something else, are faults. */
    static RespondentColumns find(Glimpse.Sheet sheet, Glimpse.Line header, SurveyYear year, Findings findings) {
        Map<String, List<Integer>> numbers = numbers(header);
        Map<SurveyQuestion, AnswerColumn> questions = new EnumMap<>(SurveyQuestion.class);
        for (SurveyQuestion question : SurveyQuestion.values()) {
            List<Integer> columns = numbers.getOrDefault(year.number(question), List.of());
            if (!columns.isEmpty()) {
                check(sheet, header, columns, question, findings);
                questions.put(question, new AnswerColumn(columns.get(0), AnswerScale.of(question)));
            }
        }
        Map<String, AnswerColumn> items = new HashMap<>();
        for (int part = 0; part < year.engagementItems().size(); part++) {
            AnswerScale scale = part == 0 ? AnswerScale.HOW_OFTEN : AnswerScale.AGREEMENT;
            for (String item : year.engagementItems().get(part)) {
                List<Integer> columns = numbers.getOrDefault(item, List.of());
                if (!columns.isEmpty()) {
                    doubled(sheet, header, columns, findings);
                    items.put(item, new AnswerColumn(columns.get(0), scale));
                }
            }
        }
        return new RespondentColumns(questions, items, key(header, ORGANISATION), key(header, YEAR));
    }

    /** The columns to read, in no order. */
    int[] wanted() {
        List<Integer> columns = new ArrayList<>();
        questions.values().forEach(column -> columns.add(column.column()));
        items.values().forEach(column -> columns.add(column.column()));
        if (organisation != null) {
            columns.add(organisation.column());
        }
        if (year != null) {
            columns.add(year.column());
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void check(
            Glimpse.Sheet sheet,
            Glimpse.Line header,
            List<Integer> columns,
            SurveyQuestion question,
            Findings findings) {
        doubled(sheet, header, columns, findings);
        String text = header.cells().get(columns.get(0));
        findings.wording(question, findings.place(sheet.name(), header.number(), columns.get(0), text), text);
    }

    private static void doubled(Glimpse.Sheet sheet, Glimpse.Line header, List<Integer> columns, Findings findings) {
        if (columns.size() > 1) {
            Place place = findings.place(
                    sheet.name(),
                    header.number(),
                    columns.get(1),
                    header.cells().get(columns.get(1)));
            findings.block(
                    FaultCode.DUPLICATE_LABEL,
                    place,
                    "one column for each question",
                    "the question of column " + Words.letters(columns.get(0)) + " again",
                    "Remove one of the two columns.");
        }
    }

    private static @Nullable KeyColumn key(Glimpse.Line header, Set<String> names) {
        int column = column(header, names);
        return column < 0 ? null : new KeyColumn(column);
    }

    private static int column(Glimpse.Line header, Set<String> names) {
        for (int column = 0; column < header.cells().size(); column++) {
            if (names.contains(Words.of(header.cells().get(column).replace('_', ' ')))) {
                return column;
            }
        }
        return -1;
    }

    /** A question in a few words, for messages. */
    static String phrase(SurveyQuestion question) {
        return switch (question) {
            case HARASSED_BY_PATIENTS -> "harassment, bullying or abuse from patients or the public (metric 4a i)";
            case HARASSED_BY_MANAGERS -> "harassment, bullying or abuse from managers (metric 4a ii)";
            case HARASSED_BY_COLLEAGUES -> "harassment, bullying or abuse from other colleagues (metric 4a iii)";
            case HARASSMENT_REPORTED -> "reporting of harassment, bullying or abuse (metric 4b)";
            case ACTS_FAIRLY_ON_CAREERS -> "acting fairly on career progression (metric 5)";
            case CAME_TO_WORK_UNWELL -> "coming to work while unwell (who is asked for metric 6)";
            case PRESSED_TO_COME_TO_WORK -> "pressure from the manager to come to work (metric 6)";
            case WORK_VALUED -> "the organisation valuing one's work (metric 7)";
            case ADJUSTMENTS_MADE -> "adjustments made by the employer (metric 8)";
            case LONG_LASTING_CONDITION -> "a long-lasting condition or illness (the two groups)";
        };
    }

    /** A column that tells whom a row is about, such as the organisation's code; keeps each distinct value once. */
    static final class KeyColumn {
        /** More organisations than England has; beyond that the column is no key. */
        static final int MOST_VALUES = 5_000;

        private static final int NOT_YET = -1;
        private final int column;
        private final Map<String, Integer> byText = new HashMap<>();
        private final List<String> values = new ArrayList<>();
        private int[] byToken = {};

        KeyColumn(int column) {
            this.column = column;
        }

        int column() {
            return column;
        }

        /** The place of this row's value in {@link #values()}; −1 when there are too many distinct ones. */
        int id(Row row) {
            int token = row.token(column);
            if (token < 0 || token >= 1 << 16) {
                return idOf(row.text(column));
            }
            if (token >= byToken.length) {
                int from = byToken.length;
                byToken = Arrays.copyOf(byToken, token * 2 + 64);
                Arrays.fill(byToken, from, byToken.length, NOT_YET);
            }
            if (byToken[token] == NOT_YET) {
                byToken[token] = idOf(row.text(column));
            }
            return byToken[token];
        }

        private int idOf(String text) {
            Integer known = byText.get(text);
            if (known == null) {
                if (values.size() >= MOST_VALUES) {
                    return -1;
                }
                known = values.size();
                values.add(text);
                byText.put(text, known);
            }
            return known;
        }

        String value(int id) {
            return id < 0 ? "" : values.get(id);
        }

        /** The distinct values so far, "" for blank ones left away. */
        List<String> values() {
            return values.stream().filter(value -> !value.isEmpty()).toList();
        }
    }
}

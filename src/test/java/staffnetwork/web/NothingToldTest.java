package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read by people it is not meant for, letters and logs, tells nothing about anybody: not a word, and no value of theirs. */
class NothingToldTest {
    private static final Path CODE = Path.of("src/main/java/staffnetwork");
    private static final Pattern LOGS = Pattern.compile(
            "\\bLOG(?:GER)?\\s*\\.\\s*(?:info|warning|severe|fine|finer|config|log)\\(.*?\\);", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Asked for in a line that logs, these could be about a person; messages of exceptions hold what people entered. */
    private static final Pattern OF_SOMEBODY = Pattern.compile(
            "\\b(?:getName|name|email|reach|words|reason|caller|person|account|holder|getParameter|getRequestURI"
                    + "|getQueryString|getRemoteAddr)\\(");

    private static final Pattern LETTER_KEY = Pattern.compile("(?<!getOptionalValue\\()\"([a-z-]+\\.[a-z0-9.-]+)\"");

    @Test
    void no_letter_says_a_private_word_in_any_of_its_texts() {
        List<String> letters = new ArrayList<>();
        List<String> telling = new ArrayList<>();
        for (MessageFile file : MessageFile.all()) {
            file.texts().forEach((key, text) -> {
                if (key.contains(".letter.")) {
                    letters.add(key);
                    if (WordRules.tellsTooMuch(text)) {
                        telling.add(key);
                    }
                }
            });
        }
        assertEquals(List.of(), telling);
        assertTrue(letters.size() >= 5, letters.toString());
    }

    @Test
    void every_letter_is_written_from_texts_of_letters() throws IOException {
        for (Map.Entry<Path, String> file : code()) {
            if (file.getValue().contains("new Letter(")
                    && !file.getKey().toString().contains("/mail/")) {
                for (Matcher key = LETTER_KEY.matcher(file.getValue()); key.find(); ) {
                    assertTrue(key.group(1).contains(".letter."), file.getKey() + " writes " + key.group(1));
                }
            }
        }
    }

    @Test
    void no_line_of_a_log_says_a_private_word_or_a_value_of_somebody() throws IOException {
        int lines = 0;
        for (Map.Entry<Path, String> file : code()) {
            for (Matcher log = LOGS.matcher(file.getValue()); log.find(); ) {
                lines++;
                for (Matcher text = TEXT.matcher(log.group()); text.find(); ) {
                    assertTrue(!WordRules.tellsTooMuch(text.group(1)), file.getKey() + " logs " + text.group(1));
                }
                String called = TEXT.matcher(log.group()).replaceAll("").replace("getClass().getName(", "");
                assertTrue(!OF_SOMEBODY.matcher(called).find(), file.getKey() + " logs " + log.group());
            }
        }
        assertTrue(lines >= 10, lines + " lines");
    }

    private static List<Map.Entry<Path, String>> code() throws IOException {
        List<Map.Entry<Path, String>> code = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                code.add(Map.entry(file, Files.readString(file)));
            }
        }
        return code;
    }
}

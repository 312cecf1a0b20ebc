package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the product: every key there, used and in its feature's file; every text plain. */
class MessagesTest {
    private static final List<MessageFile> FILES = MessageFile.all();
    private static final Set<String> KEYS = FILES.stream()
            .flatMap(file -> file.texts().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void the_list_of_features_with_texts_is_the_files_that_are_there() {
        assertEquals(
                new TreeSet<>(Texts.FEATURES),
                FILES.stream().map(MessageFile::feature).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(Set.copyOf(Texts.FEATURES).size(), Texts.FEATURES.size());
    }

    @Test
    void every_key_begins_with_its_feature_s_name() {
        assertNone(FILES.stream()
                .flatMap(file -> file.texts().keySet().stream()
                        .filter(key -> !key.startsWith(file.feature() + ".") && !isFacesOwn(file, key))));
    }

    private static boolean isFacesOwn(MessageFile file, String key) {
        return file.feature().equals("web") && key.startsWith("jakarta.faces.");
    }

    @Test
    void no_key_is_doubled() {
        assertNone(FILES.stream().flatMap(file -> file.doubled().stream()));
    }

    @Test
    void no_text_is_empty() {
        assertNone(each((file, text) -> text.getValue().isBlank() ? Stream.of("empty") : Stream.empty()));
    }

    @Test
    void an_apostrophe_is_doubled_where_values_are_filled_in_and_nowhere_else() {
        assertNone(each((file, text) -> {
            boolean filledIn = text.getValue().matches("(?s).*\\{\\d.*");
            boolean wrong = filledIn
                    ? text.getValue().replace("''", "").contains("'")
                    : text.getValue().contains("''");
            return wrong ? Stream.of("apostrophe") : Stream.empty();
        }));
    }

    @Test
    void no_key_is_missing() {
        assertEquals(Set.of(), KeyUse.of(Texts.FEATURES).missing(KEYS));
    }

    @Test
    void no_key_is_unused() {
        assertEquals(Set.of(), KeyUse.of(Texts.FEATURES).unused(KEYS));
    }

    @Test
    void every_text_can_be_read_at_eleven() {
        assertNone(each((file, text) -> WordRules.tooHard(text.getValue()).stream()));
    }

    @Test
    void every_feature_s_texts_together_can_be_read_at_eleven() {
        assertNone(FILES.stream()
                .flatMap(file -> WordRules.tooHard(file).map(age -> file.feature() + ": " + age).stream()));
    }

    @Test
    void no_sentence_has_more_than_25_words() {
        assertNone(each((file, text) -> WordRules.longSentences(text.getValue())));
    }

    @Test
    void no_text_has_a_banned_word() {
        assertNone(FILES.stream()
                .flatMap(file -> file.texts().entrySet().stream()
                        .flatMap(text -> WordRules.bannedWords(file.feature(), text.getValue()).stream()
                                .map(word -> text.getKey() + ": " + word))));
    }

    private static Stream<String> each(BiFunction<MessageFile, Map.Entry<String, String>, Stream<String>> check) {
        return FILES.stream()
                .flatMap(file -> file.texts().entrySet().stream()
                        .filter(text -> !WordRules.isFixed(text.getKey()))
                        .flatMap(text -> check.apply(file, text).map(what -> text.getKey() + ": " + what)));
    }

    private static void assertNone(Stream<String> offences) {
        assertEquals("", offences.collect(Collectors.joining("\n")));
    }
}

package staffnetwork.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.MetricsDocument;
import staffnetwork.wdes.WdesResult;

/** Writes and reads {@code metrics.json}. The only user of the JSON library; see decision record 0009. */
public final class MetricsJson {
    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private MetricsJson() {}

    /**
     * Writes the metrics of a year.
     *
     * @param sources the files they come from
     * @param warnings what was noticed in the files
     * @param findings what is missing or implausible
     */
    public static void write(
            WdesResult result, List<Source> sources, List<Fault> warnings, List<Finding> findings, OutputStream out)
            throws IOException {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(MetricsDocument.tree(
                result, sources.stream().map(MetricsJson::source).toList(), findings));
        List<String> told = new ArrayList<>();
        warnings.forEach(fault -> told.add(fault.sentence()));
        findings.forEach(finding -> told.add(finding.words()));
        tree.put("warnings", told);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        out.write(JSON.writer(printer).writeValueAsString(tree).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", source.kind());
        tree.put("file", source.file());
        tree.put("sha256", source.sha256());
        tree.put("profile", source.profile());
        tree.put("rowsRead", source.rowsRead());
        tree.put("rowsUsed", source.rowsUsed());
        tree.put("leftOut", source.leftOut());
        return tree;
    }

    /** The tree of a text; empty if it is not JSON. */
    static Optional<JsonNode> read(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** The tree of a file; empty if it is not JSON, is too large or cannot be read. */
    static Optional<JsonNode> read(Path file) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.ofNullable(JSON.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package staffnetwork.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells of one sheet that somebody put right after the file was brought in. They lie beside the file and go with it; what they
 * hold may be about a person, so they never reach the database.
 *
 * @param sheet the sheet they are on; empty for CSV
 * @param cells row as the user sees it to (column from 0 to what is to stand there)
 */
public record Mended(String sheet, Map<Integer, Map<Integer, String>> cells) {
    /** Nothing was put right. */
    public static final Mended NOTHING = new Mended("", Map.of());

    public Mended {
        Map<Integer, Map<Integer, String>> copy = new HashMap<>();
        cells.forEach((row, columns) -> copy.put(row, Map.copyOf(columns)));
        cells = Map.copyOf(copy);
    }

    /** How many rows hold a cell that was put right. */
    public int rows() {
        return cells.size();
    }

    /** These and later ones, which win; all on the sheet of the later ones. */
    public Mended then(Mended later) {
        if (!sheet.equals(later.sheet)) {
            return later;
        }
        Map<Integer, Map<Integer, String>> all = new HashMap<>(cells);
        later.cells.forEach((row, columns) -> {
            Map<Integer, String> both = new HashMap<>(all.getOrDefault(row, Map.of()));
            both.putAll(columns);
            all.put(row, both);
        });
        return new Mended(sheet, all);
    }

    /** As text; {@link #of} gives the same cells again. */
    public String text() {
        JsonObjectBuilder rows = Json.createObjectBuilder();
        new TreeMap<>(cells).forEach((row, columns) -> {
            JsonObjectBuilder cell = Json.createObjectBuilder();
            new TreeMap<>(columns).forEach((column, text) -> cell.add(String.valueOf(column), text));
            rows.add(String.valueOf(row), cell);
        });
        return Json.createObjectBuilder()
                .add("sheet", sheet)
                .add("cells", rows)
                .build()
                .toString();
    }

    /** The cells in a text that {@link #text()} gave. */
    public static Mended of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            Map<Integer, Map<Integer, String>> cells = new HashMap<>();
            JsonObject rows = all.getJsonObject("cells");
            for (String row : rows.keySet()) {
                Map<Integer, String> columns = new HashMap<>();
                JsonObject cell = rows.getJsonObject(row);
                cell.keySet().forEach(column -> columns.put(Integer.valueOf(column), cell.getString(column)));
                cells.put(Integer.valueOf(row), columns);
            }
            return new Mended(all.getString("sheet"), cells);
        }
    }
}

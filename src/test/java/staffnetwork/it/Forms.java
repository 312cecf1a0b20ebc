package staffnetwork.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a page as it came, each with something plausible in every field, for tests that press every button there is. */
public final class Forms {
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(input|textarea|select|option)\\b([^>]*)>");

    private Forms() {}

    /**
     * A form.
     *
     * @param action the address it is sent to
     * @param parts whether it is sent in parts, for files
     * @param fields its fields, filled in
     * @param buttons the names of its buttons
     */
    public record Form(String action, boolean parts, Map<String, String> fields, List<String> buttons) {}

    /** The forms of a page. */
    public static List<Form> of(String page) {
        List<Form> forms = new ArrayList<>();
        for (Matcher found = FORM.matcher(page); found.find(); ) {
            Map<String, String> fields = new LinkedHashMap<>();
            List<String> buttons = new ArrayList<>();
            String chosen = "";
            for (Matcher input = INPUT.matcher(found.group(3)); input.find(); ) {
                String attributes = input.group(2);
                String name = attribute(attributes, "name").orElse("");
                switch (input.group(1)) {
                    case "option" -> {
                        String value = attribute(attributes, "value").orElse("");
                        if (!value.isEmpty()) {
                            fields.putIfAbsent(chosen, value);
                        }
                    }
                    case "select" -> chosen = name;
                    case "textarea" -> fields.put(name, "Words of a test");
                    default -> input(attributes, name, fields, buttons);
                }
            }
            fields.remove("");
            forms.add(new Form(
                    attribute(found.group(2), "action").orElse("").replace("&amp;", "&"),
                    found.group(2).contains("multipart/"),
                    fields,
                    buttons));
        }
        return forms;
    }

    private static void input(String attributes, String name, Map<String, String> fields, List<String> buttons) {
        String value = attribute(attributes, "value").orElse("");
        switch (attribute(attributes, "type").orElse("text")) {
            case "submit" -> buttons.add(name);
            case "hidden" -> fields.put(name, value);
            case "radio", "checkbox" -> fields.putIfAbsent(name, value);
            case "file" -> {}
            case "password" -> fields.put(name, People.PASSWORD);
            default -> fields.put(name, value.isEmpty() ? "1" : value);
        }
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}

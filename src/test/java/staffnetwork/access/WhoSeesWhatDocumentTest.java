package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import staffnetwork.web.Texts;

/** The data protection document is printed from the table that is enforced; with -Dwrite=true it is printed anew. */
class WhoSeesWhatDocumentTest {
    private static final Path DOCUMENT = Path.of("deploy/who-sees-what.md");
    private static final ResourceBundle TEXTS = new Texts();

    @Test
    void the_document_says_what_is_enforced() throws IOException {
        String document = document();
        if (Boolean.getBoolean("write")) {
            Files.createDirectories(Path.of("deploy"));
            Files.writeString(DOCUMENT, document);
        }
        assertEquals(
                document,
                Files.readString(DOCUMENT),
                "print it anew: mvn test -Dtest=" + getClass().getSimpleName() + " -Dwrite=true");
    }

    private static String document() {
        StringBuilder text = new StringBuilder();
        text.append("# Who sees what\n\nPrinted from `access.Act` and `access.Role`, the table that every door of the")
                .append(" application asks; a test fails when\nthe two differ. For the data protection impact")
                .append(" assessment: who may do what, in which relation to what it is done to.\nEach decision on an")
                .append(" act marked *in the trail* is about one person's record and is written down.\n\n")
                .append("## Roles\n\n| role | given and ended by |\n|---|---|\n");
        for (Role role : Role.values()) {
            text.append("| ")
                    .append(words(role))
                    .append(" | ")
                    .append(origin(role))
                    .append(" |\n");
        }
        text.append("\n## Acts\n\n| what | who, in which relation | in the trail |\n|---|---|---|\n");
        for (Act act : Act.values()) {
            text.append("| ").append(TEXTS.getString(act.getSentence())).append(" | ");
            text.append(act.getRelations().stream()
                    .map(relation -> names(act.rolesBy(relation)) + " – " + TEXTS.getString(relation.getSentence()))
                    .collect(Collectors.joining("; ")));
            text.append(act.isTraced() ? " | yes |\n" : " | |\n");
        }
        return text.toString();
    }

    private static String origin(Role role) {
        if (role.isGiven()) {
            return names(role.givenBy()) + ", never to oneself";
        }
        return role.followsFromStaffList() ? "nobody: follows from the staff list" : "nobody";
    }

    private static String names(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(WhoSeesWhatDocumentTest::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(Role role) {
        return TEXTS.getString(role.getSentence());
    }
}

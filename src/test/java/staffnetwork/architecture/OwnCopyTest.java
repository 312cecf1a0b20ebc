package staffnetwork.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Constructor;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import staffnetwork.access.HeldAboutMe;
import staffnetwork.database.KeptTable;
import staffnetwork.web.Texts;

/** Every table about somebody is in the copy they can take away, or says why not. */
class OwnCopyTest {
    private static final ResourceBundle TEXTS = new Texts();

    @Test
    void every_table_about_somebody_is_in_a_part_that_a_room_hands_out_or_says_why_not()
            throws ReflectiveOperationException {
        Set<String> said = KeptTable.all().stream()
                .filter(table -> table.personal() && table.isInOwnCopy())
                .map(KeptTable::ownCopy)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> handedOut = new TreeSet<>();
        for (String name : House.ours()
                .types()
                .filter(type -> type.isAssignableTo(HeldAboutMe.class) && !type.isInterface())
                .map(type -> type.getName())
                .toList()) {
            HeldAboutMe part = withoutAnything(name);
            handedOut.add(part.part());
            assertNotNull(TEXTS.getString(part.heading()));
        }
        assertEquals(handedOut, said, "the rooms' parts (expected) and tables.txt (actual)");
    }

    private static HeldAboutMe withoutAnything(String type) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(type).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (HeldAboutMe) constructor.newInstance(new Object[constructor.getParameterCount()]);
    }
}

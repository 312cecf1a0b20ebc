package staffnetwork.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of the house reports exactly the offenders of a small bad house, and nobody innocent in it. */
class GuardsBiteTest {
    private static final Map<Rule, Set<String>> OFFENDERS = new EnumMap<>(Map.ofEntries(
            Map.entry(Rule.EVERY_ROOM_SAYS_WHAT_IT_USES_AND_IS_NULL_MARKED, Set.of("gossip")),
            Map.entry(Rule.ROOMS_ARE_FLAT, Set.of("deep.Cellar")),
            Map.entry(Rule.ROOMS_STAY_SMALL, Set.of("crowd", "declaration", "gossip")),
            Map.entry(Rule.ROOMS_USE_ONLY_WHAT_THEY_DECLARE, Set.of("gossip.Gossip")),
            Map.entry(Rule.ROOMS_DECLARE_ONLY_WHAT_THE_TABLE_ALLOWS, Set.of("survey")),
            Map.entry(Rule.ROOMS_FORM_NO_CYCLE, Set.of("left", "right")),
            Map.entry(Rule.NO_ROOM_SEES_THE_LAUNCHER, Set.of("gossip.Gossip")),
            Map.entry(Rule.THE_WDES_RETURN_NEVER_SEES_WHAT_WAS_TOLD_IN_CONFIDENCE, Set.of("wdes")),
            Map.entry(Rule.ONLY_THE_DEMONSTRATION_ACTS_FOR_ANOTHER, Set.of("gossip.Gossip")),
            Map.entry(Rule.ONLY_THE_SESSION_SAYS_WHO_ASKS, Set.of("gossip.Gossip")),
            Map.entry(Rule.NOTHING_USES_THE_DEMONSTRATION, Set.of("gossip.Gossip")),
            Map.entry(
                    Rule.ENTITIES_AND_REPOSITORIES_ARE_HIDDEN,
                    Set.of("declaration.Told", "declaration.ToldRepository")),
            Map.entry(Rule.ONLY_REPOSITORIES_HOLD_AN_ENTITY_MANAGER, Set.of("declaration.RoundTheDoor")),
            Map.entry(Rule.REPOSITORIES_NEVER_FIND_ALL, Set.of("declaration.ToldRepository")),
            Map.entry(Rule.ENTITIES_HAVE_VERBS_NOT_SETTERS, Set.of("declaration.Told")),
            Map.entry(Rule.ENUMS_ARE_STORED_BY_NAME, Set.of("declaration.Told")),
            Map.entry(Rule.EVERY_PUBLIC_METHOD_OF_A_DOOR_NAMES_ITS_ACT, Set.of("declaration.Tellings")),
            Map.entry(Rule.NOTHING_PUBLIC_GOES_ROUND_THE_DOOR, Set.of("declaration.RoundTheDoor")),
            Map.entry(Rule.ONLY_DISCLOSURE_MAKES_A_FIGURE, Set.of("gossip.Gossip")),
            Map.entry(Rule.PAGES_ARE_PUBLIC, Set.of("declaration.TellPage")),
            Map.entry(Rule.PAGES_HOLD_NO_RULES, Set.of("declaration.TellPage")),
            Map.entry(Rule.PAGES_ARE_SHORT, Set.of("declaration.LongPage")),
            Map.entry(Rule.FACES_ONLY_IN_PAGES_AND_WEB, Set.of("gossip.Gossip")),
            Map.entry(Rule.POI_ONLY_IN_SPREADSHEET, Set.of("gossip.Gossip")),
            Map.entry(Rule.DATES_ARE_JAVA_TIME, Set.of("gossip.Gossip")),
            Map.entry(Rule.NO_NOW_WITHOUT_A_CLOCK, Set.of("gossip.Gossip")),
            Map.entry(Rule.NOTHING_PRINTS, Set.of("gossip.Gossip")),
            Map.entry(Rule.NAMES_ARE_THE_FIELDS_WORDS, Set.of("gossip.GossipHelper")),
            Map.entry(Rule.NO_CHECKED_EXCEPTIONS_OF_OUR_OWN, Set.of("gossip.GossipHelper")),
            Map.entry(Rule.OPTIONAL_ONLY_AS_A_RETURN, Set.of("gossip.Gossip")),
            Map.entry(Rule.CONSTRUCTOR_INJECTION, Set.of("declaration.TellPage"))));

    @ParameterizedTest(name = "{0}")
    @EnumSource(Rule.class)
    void the_bad_house_is_caught_by(Rule rule) {
        Set<String> caught =
                rule.offences(House.bad()).stream().map(Offence::place).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(OFFENDERS.getOrDefault(rule, Set.of("(name its offender)"))), caught);
    }

    @Test
    void every_way_round_the_clock_is_seen() {
        String seen = Rule.NO_NOW_WITHOUT_A_CLOCK.offences(House.bad()).toString();
        assertTrue(seen.contains("now()"), seen);
        assertTrue(seen.contains("currentTimeMillis()"), seen);
        assertTrue(seen.contains("systemUTC()"), seen);
    }

    @Test
    void a_figure_made_by_a_factory_or_a_constructor_is_seen_and_one_that_is_only_read_is_not() {
        assertEquals(
                1, Rule.ONLY_DISCLOSURE_MAKES_A_FIGURE.offences(House.bad()).size());
    }

    @Test
    void a_door_s_other_methods_are_innocent() {
        String seen = Rule.EVERY_PUBLIC_METHOD_OF_A_DOOR_NAMES_ITS_ACT
                .offences(House.bad())
                .toString();
        assertEquals("[declaration.Tellings: howMany has no @Allow]", seen);
    }

    @Test
    void an_exemption_covers_its_own_member_and_nothing_else() {
        Map<String, Boolean> exempt = Rule.NOTHING_PRINTS.offences(House.bad()).stream()
                .collect(Collectors.toMap(Offence::what, Offence::exempt));
        assertEquals(Map.of("exempt prints", true, "tell prints", false, "say prints a stack trace", false), exempt);
    }
}

package staffnetwork.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the house. Each is a method that lists the places where a house breaks it. */
enum Rule {
    EVERY_ROOM_SAYS_WHAT_IT_USES_AND_IS_NULL_MARKED(RoomRules::marked),
    ROOMS_ARE_FLAT(RoomRules::flat),
    ROOMS_STAY_SMALL(RoomRules::small),
    ROOMS_USE_ONLY_WHAT_THEY_DECLARE(RoomRules::uses),
    ROOMS_DECLARE_ONLY_WHAT_THE_TABLE_ALLOWS(RoomRules::table),
    ROOMS_FORM_NO_CYCLE(RoomRules::cycles),
    NO_ROOM_SEES_THE_LAUNCHER(RoomRules::launcher),
    THE_WDES_RETURN_NEVER_SEES_WHAT_WAS_TOLD_IN_CONFIDENCE(RoomRules::confidence),

    ONLY_THE_DEMONSTRATION_ACTS_FOR_ANOTHER(RoomRules::actingFor),
    ONLY_THE_SESSION_SAYS_WHO_ASKS(RoomRules::admission),
    NOTHING_USES_THE_DEMONSTRATION(RoomRules::demonstration),

    ENTITIES_AND_REPOSITORIES_ARE_HIDDEN(KeepingRules::hidden),
    ONLY_REPOSITORIES_HOLD_AN_ENTITY_MANAGER(KeepingRules::entityManager),
    REPOSITORIES_NEVER_FIND_ALL(KeepingRules::findAll),
    ENTITIES_HAVE_VERBS_NOT_SETTERS(KeepingRules::setters),
    ENUMS_ARE_STORED_BY_NAME(KeepingRules::ordinals),
    EVERY_PUBLIC_METHOD_OF_A_DOOR_NAMES_ITS_ACT(KeepingRules::acts),
    NOTHING_PUBLIC_GOES_ROUND_THE_DOOR(KeepingRules::roundTheDoor),
    ONLY_DISCLOSURE_MAKES_A_FIGURE(KeepingRules::figures),

    PAGES_ARE_PUBLIC(PageBeanRules::publicOnes),
    PAGES_HOLD_NO_RULES(PageBeanRules::noRules),
    PAGES_ARE_SHORT(PageBeanRules::shortOnes),
    FACES_ONLY_IN_PAGES_AND_WEB(PageBeanRules::faces),

    POI_ONLY_IN_SPREADSHEET(CodeRules::poi),
    DATES_ARE_JAVA_TIME(CodeRules::oldDates),
    NO_NOW_WITHOUT_A_CLOCK(CodeRules::now),
    NOTHING_PRINTS(CodeRules::prints),
    NAMES_ARE_THE_FIELDS_WORDS(CodeRules::names),
    NO_CHECKED_EXCEPTIONS_OF_OUR_OWN(CodeRules::checked),
    OPTIONAL_ONLY_AS_A_RETURN(CodeRules::optionals),
    CONSTRUCTOR_INJECTION(CodeRules::injection);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method holds nothing
    private final Function<House, Stream<Offence>> offences;

    Rule(Function<House, Stream<Offence>> offences) {
        this.offences = offences;
    }

    /** Every offence, the exempt ones too. */
    List<Offence> offences(House house) {
        return offences.apply(house)
                .distinct()
                .sorted(Comparator.comparing(Offence::toString))
                .toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

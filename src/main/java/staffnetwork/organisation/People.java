package staffnetwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import staffnetwork.access.About;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.RoleView;
import staffnetwork.access.Roles;

/** The door to the people who work here: oneself, one's team, and for administrators everybody. */
@ApplicationScoped
@Transactional
public class People {
    private final PersonRepository repository;
    private final Roles roles;
    private final Event<Object> news;
    private final Caller caller;
    private final Clock clock;

    @Inject
    People(PersonRepository repository, Roles roles, Event<Object> news, Caller caller, Clock clock) {
        this.repository = repository;
        this.roles = roles;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's own entry; nothing for somebody who has an account and does not work here. */
    @Allow(Act.SEE_OWN_ENTRY)
    public Optional<PersonView> own() {
        return caller.id().flatMap(repository::person).filter(Person::isCurrent).map(this::view);
    }

    /**
     * Whether somebody managed somebody on that day, for either of the two and for those who see everybody; false for anyone
     * else, as if it were not so.
     */
    @Allow(Act.SEE_OWN_ENTRY)
    public boolean isManagerOf(UUID manager, UUID person, LocalDate day) {
        boolean theirs = caller.id()
                .filter(id -> id.equals(manager) || id.equals(person))
                .isPresent();
        return (theirs || caller.decide(Act.SEE_PERSON).isAllowed())
                && repository.managers(person).stream()
                        .anyMatch(managed -> managed.manager().equals(manager) && managed.on(day));
    }

    /** The people whom the caller manages now, by name. */
    @Allow(Act.SEE_TEAM)
    public List<PersonView.Named> team() {
        return repository.team(caller.id().orElseThrow()).stream()
                .map(person -> new PersonView.Named(person.id(), person.name()))
                .toList();
    }

    /** Somebody's entry, nothing if there is none. */
    @Allow(Act.SEE_PERSON)
    public Optional<PersonView> one(@About UUID person) {
        return repository.person(person).map(this::view);
    }

    /** Everybody somebody is or was managed by, the latest first. */
    @Allow(Act.SEE_PERSON)
    public List<ManagedBy> managersOf(@About UUID person) {
        return repository.managers(person).stream()
                .map(managed -> managed.view(name(managed.manager())))
                .toList();
    }

    /** Everybody the caller is or was managed by, the latest first; of those before, the database gives no name. */
    @Allow(Act.SEE_OWN_ENTRY)
    public List<ManagedBy> ownManagers() {
        return repository.managers(caller.id().orElseThrow()).stream()
                .map(managed -> managed.view(name(managed.manager())))
                .toList();
    }

    /** The roles that the caller may give, with who holds them now, by name; each holder can see that the caller looked. */
    @Allow(Act.SEE_ROLES)
    public List<Holder> holders() {
        Map<UUID, String> names = repository.holderNames();
        return roles.heldNow().stream()
                .map(role -> holder(names.getOrDefault(role.holder(), ""), role))
                .sorted(Comparator.comparing(Holder::name))
                .toList();
    }

    private Holder holder(String name, RoleView role) {
        return new Holder(
                role.holder(),
                name,
                role.role(),
                LocalDate.ofInstant(role.given(), clock.getZone()),
                role.lastDay(clock.getZone()).orElse(null),
                caller.id().filter(role.holder()::equals).isPresent());
    }

    /**
     * One page of those who work here, by name.
     *
     * @param search part of a name or e-mail address, or a whole staff number; empty for everybody
     * @param page from 1
     */
    @Allow(Act.SEE_PEOPLE)
    public PeopleList list(String search, int page) {
        Map<UUID, String> names = repository.names();
        List<PeopleList.Entry> people = repository.page(search, Math.max(1, page)).stream()
                .map(person -> entry(person, person.view(place(person, names), null)))
                .toList();
        return new PeopleList(repository.found(search), Math.max(1, page), people);
    }

    private static PeopleList.Entry entry(Person person, PersonView view) {
        return new PeopleList.Entry(
                person.id(),
                view.name(),
                view.email(),
                view.place().directorateName(),
                view.place().careAreaName());
    }

    /** The id of whoever works here and has that work e-mail address; for signing in, where somebody has just proved it is theirs. */
    @Allow(Act.SIGN_IN)
    public Optional<UUID> idOf(String email) {
        return repository.idOf(email.strip().toLowerCase(Locale.ROOT));
    }

    /** Enters somebody who is not on the staff list; whoever has that address already is left as they are. Gives their id. */
    @Allow(Act.CHANGE_PEOPLE)
    public UUID invite(String name, String email) {
        return idOf(email).orElseGet(() -> {
            LocalDate today = LocalDate.now(clock);
            Person person = new Person(name, email.strip().toLowerCase(Locale.ROOT), today);
            repository.keep(person);
            news.fire(new PersonJoined(person.id(), today));
            return person.id();
        });
    }

    /** Enters that somebody has left: roles and account end with it. False if nobody would stay administrator. */
    @Allow(Act.CHANGE_PEOPLE)
    public boolean leave(UUID id) {
        Person person = repository
                .person(id)
                .filter(Person::isCurrent)
                .orElseThrow(() -> new NotAllowed(Act.SEE_PERSON, new Decision.Refused(Decision.Reason.NOT_YOURS)));
        if (!roles.endEvery(Set.of(id))) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        repository.person(person.id()).ifPresent(leaver -> leaver.leave(today));
        repository.manager(id).ifPresent(managed -> managed.end(today));
        repository.managedBy(id).forEach(managed -> {
            managed.end(today);
            news.fire(new ManagerChanged(managed.person(), id, null, today));
        });
        news.fire(new PersonLeft(id, today));
        return true;
    }

    /** How many people work in each part; exact, for the room that decides what may be shown. */
    @Allow(Act.SEE_HEADCOUNTS)
    public Headcounts headcounts() {
        return new Headcounts(repository.headcounts());
    }

    private PersonView view(Person person) {
        PersonView.Named manager = repository
                .manager(person.id())
                .map(managed -> new PersonView.Named(managed.manager(), name(managed.manager())))
                .orElse(null);
        return person.view(place(person, repository.names()), manager);
    }

    private static PlaceOfWork place(Person person, Map<UUID, String> names) {
        return person.place(
                person.directorate().map(id -> names.getOrDefault(id, "")).orElse(""),
                person.careArea().map(id -> names.getOrDefault(id, "")).orElse(""));
    }

    private String name(UUID person) {
        return repository.person(person).map(Person::name).orElse("");
    }
}

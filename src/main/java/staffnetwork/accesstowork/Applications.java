package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;

/** The door to one's own application: nobody can name another person here, and nothing of it is ever shared. */
@ApplicationScoped
@Transactional
public class Applications {
    private final ApplicationRows rows;
    private final Caller caller;

    @Inject
    Applications(ApplicationRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /**
     * What the first page needs.
     *
     * @param stage how far it is
     * @param until the last day of the award; null if there is none
     */
    public record Home(Application.Stage stage, @Nullable LocalDate until) {}

    /** How far the caller's application is, without a word of it. */
    @Allow(Act.SEE_OWN_HOME)
    public Home home() {
        Application own = rows.of(me());
        Application.Award award = own.award();
        return new Home(own.stage(rows.today()), award == null ? null : award.until());
    }

    /** The caller's own application. */
    @Allow(Act.SEE_OWN_GRANT)
    public Application own() {
        return rows.of(me());
    }

    /** One thing that was bought. */
    @Allow(Act.SEE_OWN_GRANT)
    public Optional<Application.Item> item(int id) {
        return rows.of(me()).item(id);
    }

    /** Enters that the caller applied. False if there is no room. */
    @Allow(Act.CHANGE_OWN_GRANT)
    public boolean apply(Application.Applied applied) {
        return change(own -> own.applies(applied));
    }

    /** Enters who comes to look. False if there is no room. */
    @Allow(Act.CHANGE_OWN_GRANT)
    public boolean visit(Application.Visit visit) {
        return change(own -> own.sees(visit));
    }

    /** Enters what the letter of award says. False if there is no room. */
    @Allow(Act.CHANGE_OWN_GRANT)
    public boolean award(LocalDate letter, String what, LocalDate until) {
        return change(own -> own.awarded(letter, what, until, rows.today()));
    }

    /** Enters that the caller asked for the award again. False, and nothing changes, if there is no award. */
    @Allow(Act.CHANGE_OWN_GRANT)
    public boolean renew(LocalDate on) {
        return rows.of(me()).award() != null && change(own -> own.renews(on));
    }

    /** Enters something that was bought, as one more. False if there is no room. */
    @Allow(Act.CHANGE_OWN_GRANT)
    public boolean add(String what, @Nullable LocalDate bought, @Nullable LocalDate claimed) {
        return rows.of(me()).items().size() < Application.MOST
                && change(own -> own.with(new Application.Item(own.nextItem(), what, bought, claimed)));
    }

    /** Changes something that was bought, which has to be there. False if there is no room. */
    @Allow(Act.CHANGE_OWN_GRANT)
    public boolean change(Application.Item item) {
        return rows.of(me()).item(item.id()).isPresent() && change(own -> own.with(item));
    }

    /** Takes something that was bought out. */
    @Allow(Act.CHANGE_OWN_GRANT)
    public void remove(int item) {
        change(own -> own.without(item));
    }

    /** Keeps what goes on the sheet. */
    @Allow(Act.CHANGE_OWN_GRANT)
    public void choose(Application.Paper paper) {
        change(own -> own.papers(paper));
    }

    /** Deletes everything; its key is destroyed at once. */
    @Allow(Act.DELETE_OWN_GRANT)
    public void delete() {
        rows.destroy(me());
    }

    private boolean change(UnaryOperator<Application> change) {
        return rows.change(me(), change);
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}

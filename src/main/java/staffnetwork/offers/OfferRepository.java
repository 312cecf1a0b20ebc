package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what is offered to everybody and what is proposed to be; nothing about a person. */
@ApplicationScoped
class OfferRepository {
    private static final String COLUMNS =
            "cast(id as text), grp, words, state, cast(proposed as text), cast(answered as text),"
                    + " reason, cast(from_day as text), used, cast(used_on as text)";

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    OfferRepository() {}

    /** Every one that the network has not taken back, by the day it was proposed. */
    List<Offer> standing() {
        return offers("select " + COLUMNS + " from standard_offer where state <> 'WITHDRAWN' order by proposed, words");
    }

    Optional<Offer> one(UUID id) {
        List<?> found = database.createNativeQuery("select " + COLUMNS + " from standard_offer where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(row -> offer((Object[]) row)).findFirst();
    }

    private List<Offer> offers(String query) {
        List<?> found = database.createNativeQuery(query).getResultList();
        return found.stream().map(row -> offer((Object[]) row)).toList();
    }

    private static Offer offer(Object[] row) {
        LocalDate answered = day(row[5]);
        LocalDate usedOn = day(row[9]);
        return new Offer(
                UUID.fromString((String) row[0]),
                Suggestions.Group.valueOf((String) row[1]),
                (String) row[2],
                Offer.State.valueOf((String) row[3]),
                LocalDate.parse((String) row[4]),
                answered == null ? null : new Offer.Reply(answered, (String) row[6], day(row[7])),
                usedOn == null || row[8] == null ? null : new Offer.Used(((Number) row[8]).intValue(), usedOn));
    }

    private static @Nullable LocalDate day(@Nullable Object told) {
        return told == null ? null : LocalDate.parse((String) told);
    }

    void add(Offer offer) {
        database.createNativeQuery("insert into standard_offer (id, grp, words, state, proposed)"
                        + " values (?1, ?2, ?3, 'PROPOSED', cast(?4 as date))")
                .setParameter(1, offer.id())
                .setParameter(2, offer.group().name())
                .setParameter(3, offer.words())
                .setParameter(4, offer.proposed().toString())
                .executeUpdate();
    }

    void replace(Offer offer) {
        Offer.Reply said = offer.reply();
        LocalDate from = said == null ? null : said.from();
        database.createNativeQuery(
                        "update standard_offer set state = ?1, answered = cast(nullif(?2, '') as date), reason = ?3,"
                                + " from_day = cast(nullif(?4, '') as date) where id = ?5")
                .setParameter(1, offer.state().name())
                .setParameter(2, said == null ? "" : said.on().toString())
                .setParameter(3, said == null ? "" : said.reason())
                .setParameter(4, from == null ? "" : from.toString())
                .setParameter(5, offer.id())
                .executeUpdate();
    }

    /** Says from now on how many people use it, or that it is not told. */
    void used(UUID id, long people, LocalDate on) {
        database.createNativeQuery(
                        "update standard_offer set used = nullif(?1, 0), used_on = cast(?2 as date) where id = ?3")
                .setParameter(1, Math.toIntExact(people))
                .setParameter(2, on.toString())
                .setParameter(3, id)
                .executeUpdate();
    }
}

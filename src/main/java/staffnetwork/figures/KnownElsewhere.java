package staffnetwork.figures;

import java.time.LocalDate;
import java.util.Optional;
import staffnetwork.disclosure.Figure;

/** What other sources say of the whole organisation: never of a part of it. The rooms that read those sources implement it. */
public interface KnownElsewhere {
    /** A source of figures on the whole organisation. */
    enum Source {
        /** The Electronic Staff Record. */
        ESR,
        /** The NHS Staff Survey. */
        SURVEY
    }

    /**
     * A share in another source.
     *
     * @param wdesYear the WDES year of the source's figures
     * @param share the share of disabled staff, made by the rules of disclosure
     */
    record Known(int wdesYear, Figure share) {}

    /**
     * The newest share of disabled staff in that source.
     *
     * @param day the quarter end: later figures do not count
     * @return nothing if the source is not there
     */
    Optional<Known> share(Source source, LocalDate day);
}

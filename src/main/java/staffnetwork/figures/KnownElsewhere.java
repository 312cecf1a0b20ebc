package staffnetwork.figures;

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

    /** The newest share of disabled staff in that source, made by the rules of disclosure; nothing if it is not there. */
    Optional<Figure> share(Source source);
}

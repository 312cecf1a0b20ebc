package staffnetwork.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What both can do who decide about something asked for: whoever was asked first, and whoever looks a second time. */
interface Deciding {
    /** What waits for the caller, the most pressing first. */
    List<Asked> open();

    /** Whether something waits for the caller to decide it: for their first page, without a word of it. */
    boolean isSomethingWaiting();

    /** One of those; the same answer whether it is not for them or was never there. */
    Asked one(UUID id);

    /** Answers about one thing. */
    void answer(UUID id, UUID row, Said said);

    /** Says by when something is there, and who sees to it. */
    void promise(UUID id, UUID row, LocalDate day, String orders);
}

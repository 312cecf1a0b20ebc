package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import staffnetwork.access.ActingFor;
import staffnetwork.adjustment.ShareWith;
import staffnetwork.adjustment.Shared;
import staffnetwork.adjustment.ShownToMe;
import staffnetwork.handover.Letting;
import staffnetwork.handover.Onward;
import staffnetwork.handover.Writing;

/** The go-between writes to two people for the member of the network: one text she let go in her own words, one waits for her. */
@Dependent
class DemoOnward {
    private final ActingFor acting;
    private final ShownToMe shown;
    private final ShareWith with;
    private final Writing writing;
    private final Letting letting;

    @Inject
    DemoOnward(ActingFor acting, ShownToMe shown, ShareWith with, Writing writing, Letting letting) {
        this.acting = acting;
        this.shown = shown;
        this.with = with;
        this.writing = writing;
        this.letting = letting;
    }

    /** Tells it, each person through their own doors. */
    void tell(Map<DemoPerson, UUID> accounts) {
        UUID between = id(accounts, DemoPerson.GO_BETWEEN);
        UUID member = id(accounts, DemoPerson.MEMBER);
        acting.account(
                between,
                () -> write(
                        DemoPerson.MANAGER,
                        "Your ward puts the rota out four weeks ahead. May I come and hear how you did it?"));
        acting.account(member, this::letsItGo);
        acting.account(
                between,
                () -> write(
                        DemoPerson.SPONSOR,
                        "Somebody would like the rota four weeks ahead. May we talk about how wards could do that?"));
    }

    private Writing.Outcome write(DemoPerson to, String words) {
        Shared.Terms reader = with.address(to.email().value()).orElseThrow();
        return writing.write(shown.titles().get(0).id(), new Onward.Who(reader.reader(), reader.readerName()), words);
    }

    private boolean letsItGo() {
        UUID id = letting.mine().get(0).id();
        letting.choose(
                id, "Your ward puts the rota out four weeks ahead. May Gwen come and hear how you did it?", false);
        return letting.let(id, letting.seen(id));
    }

    private static UUID id(Map<DemoPerson, UUID> ids, DemoPerson who) {
        return Objects.requireNonNull(ids.get(who));
    }
}

package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import staffnetwork.access.ActingFor;
import staffnetwork.declaration.Answers;
import staffnetwork.declaration.Declarations;
import staffnetwork.declaration.LongTerm;
import staffnetwork.declaration.PassedOnKind;
import staffnetwork.declaration.PassingOn;
import staffnetwork.declaration.Welcomes;

/** What the network says, who asked it to be in touch, and who asked HR to change a staff record. */
@Dependent
class DemoNetwork {
    private final ActingFor acting;
    private final Welcomes welcomes;
    private final Declarations declarations;
    private final PassingOn passingOn;

    @Inject
    DemoNetwork(ActingFor acting, Welcomes welcomes, Declarations declarations, PassingOn passingOn) {
        this.acting = acting;
        this.welcomes = welcomes;
        this.declarations = declarations;
        this.passingOn = passingOn;
    }

    void make(Map<DemoPerson, UUID> accounts) {
        acting.account(id(accounts, DemoPerson.CHAIR), () -> {
            welcomes.say(new Welcomes.Words(
                    "I waited two years before I said anything. Nobody was told. What changed is that I am counted now."
                            + " (An invented story.)",
                    DemoPerson.MEMBER.fullName(),
                    "Room 4, Tuesdays 12 to 2, or text 07700 900123"));
            return true;
        });
        acting.account(id(accounts, DemoPerson.MEMBER), () -> {
            declarations.answerLongTerm(LongTerm.YES);
            declarations.answerEffect(Answers.Effect.A_LOT);
            declarations.save();
            passingOn.send(PassedOnKind.CONTACT, new PassingOn.Choice(false, "07700 900456, after 4 pm"));
            return true;
        });
        acting.account(id(accounts, DemoPerson.HOST), () -> {
            declarations.answerLongTerm(LongTerm.YES);
            declarations.answerEffect(Answers.Effect.A_LITTLE);
            declarations.save();
            passingOn.send(PassedOnKind.STAFF_RECORD, new PassingOn.Choice(false, ""));
            return true;
        });
    }

    private static UUID id(Map<DemoPerson, UUID> accounts, DemoPerson who) {
        return Objects.requireNonNull(accounts.get(who));
    }
}

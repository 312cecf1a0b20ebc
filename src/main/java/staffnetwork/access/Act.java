package staffnetwork.access;

import static staffnetwork.access.Reach.granted;
import static staffnetwork.access.Reach.managed;
import static staffnetwork.access.Reach.organisation;
import static staffnetwork.access.Reach.own;
import static staffnetwork.access.Role.ADMINISTRATOR;
import static staffnetwork.access.Role.ANYONE;
import static staffnetwork.access.Role.AUDITOR;
import static staffnetwork.access.Role.CHAIR;
import static staffnetwork.access.Role.EXECUTIVE_SPONSOR;
import static staffnetwork.access.Role.GO_BETWEEN;
import static staffnetwork.access.Role.HR_ANALYST;
import static staffnetwork.access.Role.LINE_MANAGER;
import static staffnetwork.access.Role.NETWORK_MEMBER;
import static staffnetwork.access.Role.SECOND_LOOKER;
import static staffnetwork.access.Role.SIGNED_IN;
import static staffnetwork.access.Role.WDES_SUBMITTER;

import java.util.Set;

/**
 * Everything that can be done in this product, and who may do it in which relation to what it is done to. This one table is
 * enforced at every door, answers pages, and is printed as "Who sees what": the promise and the rule cannot drift apart. Stored
 * and traced by name. A new act is one line here and one sentence in the message file. Roles alone mean that they may do it for
 * the organisation as a whole; {@link Reach} names other relations, and says that an act is about one person's record.
 */
public enum Act {
    /** Sign in. */
    SIGN_IN("access.act.sign-in", ANYONE),
    /** Become the first administrator with the one-time code. */
    BECOME_FIRST_ADMINISTRATOR("access.act.become-first-administrator", ANYONE),
    /** Set a password with a sign-up link. */
    SIGN_UP("access.act.sign-up", ANYONE),
    /** Give a code as the second step of signing in, after the password. */
    ENTER_CODE("access.act.enter-code", ANYONE),
    /** Set up one's own authenticator app and recovery codes. */
    @FreshSignIn
    SET_UP_AUTHENTICATOR("access.act.set-up-authenticator", ANYONE),
    /** See the organisation's name and code. */
    SEE_ORGANISATION("access.act.see-organisation", ANYONE),
    /** See one's own account and change its password. */
    USE_OWN_ACCOUNT("access.act.use-own-account", own(SIGNED_IN)),
    /** Change the organisation's name and code. */
    CHANGE_ORGANISATION("access.act.change-organisation", HR_ANALYST, ADMINISTRATOR),
    /** See the WDES year: what is there, what is missing, when it is due. */
    SEE_YEAR("access.act.see-year", HR_ANALYST, WDES_SUBMITTER),
    /** Bring in a file and use it, in place of an earlier one or beside it. */
    IMPORT_FILE("access.act.import-file", HR_ANALYST),
    /** See which files were brought in and what was found in them. */
    SEE_IMPORTS("access.act.see-imports", HR_ANALYST, WDES_SUBMITTER),
    /** Take a file back, or use an earlier one again. */
    TAKE_BACK_IMPORT("access.act.take-back-import", HR_ANALYST),
    /** Type the small counts that come in no file. */
    TYPE_COUNTS("access.act.type-counts", HR_ANALYST),
    /** See the ten metrics with exact, unrounded counts. */
    SEE_EXACT_METRICS("access.act.see-exact-metrics", HR_ANALYST, WDES_SUBMITTER),
    /** Write a note beside a figure. */
    WRITE_NOTE("access.act.write-note", HR_ANALYST, WDES_SUBMITTER),
    /** Download the file for NHS England. */
    @FreshSignIn
    DOWNLOAD_SUBMISSION("access.act.download-submission", WDES_SUBMITTER),
    /** Sign off a WDES year. */
    @FreshSignIn
    SIGN_OFF_YEAR("access.act.sign-off-year", WDES_SUBMITTER),
    /** Reopen a year that was signed off, to correct it. */
    @FreshSignIn
    REOPEN_YEAR("access.act.reopen-year", WDES_SUBMITTER),
    /** Add and end accounts. */
    MANAGE_ACCOUNTS("access.act.manage-accounts", ADMINISTRATOR),
    /** Help somebody who cannot sign in: a way to a new password, another authenticator app, confirming who they are. */
    @FreshSignIn
    RESET_ACCOUNT("access.act.reset-account", ADMINISTRATOR),
    /** See who holds the roles that one may give. */
    SEE_ROLES("access.act.see-roles", organisation(ADMINISTRATOR, CHAIR).inTrail()),
    /** Give and end roles, each role by those who may give it; never one's own. */
    @FreshSignIn
    GIVE_ROLES("access.act.give-roles", organisation(ADMINISTRATOR, CHAIR).inTrail()),
    /** See the list of who works here: name, work e-mail, place of work and manager. */
    SEE_PEOPLE("access.act.see-people", ADMINISTRATOR),
    /** See one entry of the staff list with its history of managers. */
    SEE_PERSON("access.act.see-person", organisation(ADMINISTRATOR).inTrail()),
    /** Bring in the staff list, invite somebody, and change the names of directorates and care areas. */
    CHANGE_PEOPLE("access.act.change-people", ADMINISTRATOR),
    /** See one's own entry of the staff list: place of work and manager. */
    SEE_OWN_ENTRY("access.act.see-own-entry", own(SIGNED_IN)),
    /** See the names of directorates and care areas. */
    SEE_PARTS("access.act.see-parts", SIGNED_IN),
    /** See the names of the people one manages. */
    SEE_TEAM("access.act.see-team", managed(LINE_MANAGER)),
    /** Read who sees what, with how many people hold each role. */
    SEE_WHO_SEES_WHAT("access.act.see-who-sees-what", ANYONE),
    /** See how many people work in each part of the organisation. */
    SEE_HEADCOUNTS("access.act.see-headcounts", HR_ANALYST),
    /** See who looked at one's own record. */
    SEE_WHO_LOOKED("access.act.see-who-looked", own(SIGNED_IN)),
    /** See what was decided about records, without what is in them and without whose they are. */
    AUDIT_TRAIL("access.act.audit-trail", organisation(AUDITOR).inTrail()),
    /** See on one's first page what is unfinished and what was passed on, without any answer. */
    SEE_OWN_HOME("access.act.see-own-home", own(SIGNED_IN)),
    /** See one's own answer. */
    SEE_OWN_ANSWER("access.act.see-own-answer", own(SIGNED_IN).inTrail()),
    /** Answer, or change one's answer. */
    CHANGE_OWN_ANSWER("access.act.change-own-answer", own(SIGNED_IN).inTrail()),
    /** Delete one's own answer. */
    TAKE_BACK_OWN_ANSWER("access.act.take-back-own-answer", own(SIGNED_IN).inTrail()),
    /** Pass on a part of one's own answer, and end that. */
    PASS_ON_OWN_ANSWER("access.act.pass-on-own-answer", own(SIGNED_IN).inTrail()),
    /** See and answer what people asked HR to change in their staff record. */
    ANSWER_RECORD_REQUESTS(
            "access.act.answer-record-requests", granted(HR_ANALYST).inTrail()),
    /** See and answer who asked the network to be in touch. */
    ANSWER_CONTACT_REQUESTS("access.act.answer-contact-requests", granted(CHAIR).inTrail()),
    /** Change what the network says to people before they begin. */
    CHANGE_WELCOME("access.act.change-welcome", CHAIR),
    /** See the figures that were released for a quarter; the same for everybody who may. */
    SEE_RELEASED_FIGURES(
            "access.act.see-released-figures", HR_ANALYST, WDES_SUBMITTER, CHAIR, EXECUTIVE_SPONSOR, NETWORK_MEMBER),
    /** See the WDES metrics that the trust has put on its public page. */
    SEE_PUBLISHED_METRICS("access.act.see-published-metrics", ANYONE),
    /** Put the released metrics of a signed-off year on the public page. */
    PUBLISH_METRICS("access.act.publish-metrics", WDES_SUBMITTER, EXECUTIVE_SPONSOR),
    /** Have the figures of the last quarter made if they are due; the figures themselves are not shown. */
    MAKE_DUE_RELEASE("access.act.make-due-release", ADMINISTRATOR),
    /** See one's own plan of what would help at work. */
    SEE_OWN_PLAN("access.act.see-own-plan", own(SIGNED_IN).inTrail()),
    /** Write one's own plan, and change it. */
    CHANGE_OWN_PLAN("access.act.change-own-plan", own(SIGNED_IN).inTrail()),
    /** Delete one's own plan with everything that hangs on it. */
    DELETE_OWN_PLAN("access.act.delete-own-plan", own(SIGNED_IN).inTrail()),
    /** Share parts of one's own plan with one person, until a day. */
    @FreshSignIn
    SHARE_OWN_PLAN("access.act.share-own-plan", own(SIGNED_IN).inTrail()),
    /** Stop sharing, at once. */
    STOP_SHARING_OWN_PLAN("access.act.stop-sharing-own-plan", own(SIGNED_IN).inTrail()),
    /** See the parts of a plan that its owner shared. */
    SEE_SHARED_PLAN("access.act.see-shared-plan", granted(SIGNED_IN).inTrail()),
    /** See what often helps, to choose from. */
    SEE_SUGGESTIONS("access.act.see-suggestions", SIGNED_IN),
    /** Change the list of what often helps. */
    CHANGE_SUGGESTIONS("access.act.change-suggestions", CHAIR),
    /** See what everybody can have without asking, what HR declined and why, and what waits. */
    SEE_OFFERS("access.act.see-offers", SIGNED_IN),
    /** Let an idea of one's own be used again, without oneself; not traced, so that the trail cannot tell when an idea came. */
    OFFER_OWN_IDEA("access.act.offer-own-idea", own(SIGNED_IN)),
    /** Rewrite ideas that came without a name, propose them for everybody, set them aside and take proposals back. */
    EDIT_IDEAS("access.act.edit-ideas", CHAIR, NETWORK_MEMBER),
    /** Answer, in public, what the network proposes for everybody. */
    ANSWER_OFFERS("access.act.answer-offers", HR_ANALYST),
    /** See what one asked for oneself, and what became of it. */
    SEE_OWN_ASKED("access.act.see-own-asked", own(SIGNED_IN).inTrail()),
    /** Ask somebody for what would help, with a day for the answer. */
    @FreshSignIn
    ASK("access.act.ask", own(SIGNED_IN).inTrail()),
    /** Decide about what one asked for: take another idea, stop the clock, say it is there, take it back. */
    DECIDE_OWN_ASKED("access.act.decide-own-asked", own(SIGNED_IN).inTrail()),
    /** See what one was asked, and answer it. */
    ANSWER_ASKED("access.act.answer-asked", granted(SIGNED_IN).inTrail()),
    /** See what was refused or not answered in time, and answer it. */
    LOOK_AGAIN("access.act.look-again", granted(SECOND_LOOKER).inTrail()),
    /** See who asks for others. */
    SEE_GO_BETWEENS("access.act.see-go-betweens", SIGNED_IN),
    /** Say about oneself that one asks for others. */
    OFFER_TO_ASK("access.act.offer-to-ask", own(GO_BETWEEN)),
    /** Talk oneself and have nothing kept but a number. */
    KEEP_NOTHING("access.act.keep-nothing", own(SIGNED_IN).inTrail()),
    /** See what one wrote down about one's own grant. */
    SEE_OWN_GRANT("access.act.see-own-grant", own(SIGNED_IN).inTrail()),
    /** Write down what became of one's own grant. */
    CHANGE_OWN_GRANT("access.act.change-own-grant", own(SIGNED_IN).inTrail()),
    /** Delete what one wrote down about one's own grant. */
    DELETE_OWN_GRANT("access.act.delete-own-grant", own(SIGNED_IN).inTrail()),
    /** See one's own time off. */
    SEE_OWN_TIME("access.act.see-own-time", own(SIGNED_IN).inTrail()),
    /** Enter one's own time off, change and cancel it. */
    CHANGE_OWN_TIME("access.act.change-own-time", own(SIGNED_IN).inTrail()),
    /** Delete all of one's own time off. */
    DELETE_OWN_TIME("access.act.delete-own-time", own(SIGNED_IN).inTrail()),
    /** Let one person see days and hours of one's own time off, until a day. */
    @FreshSignIn
    SHARE_OWN_TIME("access.act.share-own-time", own(SIGNED_IN).inTrail()),
    /** Stop that, at once. */
    STOP_SHARING_OWN_TIME("access.act.stop-sharing-own-time", own(SIGNED_IN).inTrail()),
    /** See days and hours of approved leave that somebody lets one see. */
    SEE_SHARED_TIME("access.act.see-shared-time", granted(SIGNED_IN).inTrail()),
    /** Write exact words to be passed on for somebody who chose one as a go-between, and take them back. */
    WRITE_ONWARD("access.act.write-onward", granted(GO_BETWEEN).inTrail()),
    /** See what one wrote to be passed on, beside what one was shown for it, and whether it went. */
    SEE_WRITTEN_ONWARD("access.act.see-written-onward", granted(GO_BETWEEN).inTrail()),
    /** See the exact words that somebody would pass on about oneself, or did. */
    SEE_OWN_ONWARD("access.act.see-own-onward", own(SIGNED_IN).inTrail()),
    /** Put one's own words in place of those, and choose whether one's name is said. */
    CHANGE_OWN_ONWARD("access.act.change-own-onward", own(SIGNED_IN).inTrail()),
    /** Say yes to exact words, so that one person reads them, until a day. */
    @FreshSignIn
    LET_ONWARD("access.act.let-onward", own(SIGNED_IN).inTrail()),
    /** Say no to them, or stop them at once. */
    STOP_ONWARD("access.act.stop-onward", own(SIGNED_IN).inTrail()),
    /** Read what somebody let a go-between pass on to one. */
    READ_ONWARD("access.act.read-onward", granted(SIGNED_IN).inTrail());

    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // it is: unmodifiable copies of enum values
    private final Reach reach;

    Act(String sentence, Role first, Role... more) {
        this(sentence, organisation(first).and(Relation.ORGANISATION, more));
    }

    Act(String sentence, Reach reach) {
        this.sentence = sentence;
        this.reach = reach;
    }

    /** The key of the sentence that tells people what this is. */
    public String getSentence() {
        return sentence;
    }

    /** The roles that may do it, in whatever relation; one of them is enough to be let in at the door. */
    public Set<Role> getRoles() {
        return reach.everybody();
    }

    /** The relations in which somebody may do it. */
    public Set<Relation> getRelations() {
        return reach.roles().keySet();
    }

    /** The roles that may do it in that relation. */
    public Set<Role> rolesBy(Relation relation) {
        return reach.roles().getOrDefault(relation, Set.of());
    }

    /** Whether each decision on it is about one person's record, so that the trail is told. */
    public boolean isTraced() {
        return reach.traced();
    }

    /** Whether it is about what somebody told this service or is known to it by, and not about their account. */
    public boolean isPersonal() {
        return this != USE_OWN_ACCOUNT && !getRelations().equals(Set.of(Relation.ORGANISATION));
    }

    /** Whether it needs a sign-in of the last five minutes. */
    public boolean needsFreshSignIn() {
        return StepUp.isNeeded(this);
    }

    /** Decides at the door for somebody who has these roles, before it is known what the act is done to. */
    public Decision decide(Set<Role> held) {
        return decide(held, getRoles());
    }

    /** Decides for somebody who has these roles and stands in that relation to what the act is done to. */
    public Decision decide(Set<Role> held, Relation relation) {
        return decide(held, rolesBy(relation));
    }

    private static Decision decide(Set<Role> held, Set<Role> allowed) {
        if (allowed.stream().anyMatch(held::contains)) {
            return new Decision.Allowed();
        }
        return new Decision.Refused(
                held.contains(SIGNED_IN) ? Decision.Reason.NOT_YOURS : Decision.Reason.NOT_SIGNED_IN);
    }
}

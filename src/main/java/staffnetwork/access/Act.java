package staffnetwork.access;

import static staffnetwork.access.Role.ADMINISTRATOR;
import static staffnetwork.access.Role.ANYONE;
import static staffnetwork.access.Role.HR_ANALYST;
import static staffnetwork.access.Role.SIGNED_IN;
import static staffnetwork.access.Role.WDES_SUBMITTER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done in this product, and who may do it. This one table is enforced at every door, answers pages, and
 * is printed as "Who sees what": the promise and the rule cannot drift apart. Stored and traced by name. A new act is one line
 * here and one sentence in the message file.
 */
public enum Act {
    /** Sign in. */
    SIGN_IN("access.act.sign-in", ANYONE),
    /** Become the first administrator with the one-time code. */
    BECOME_FIRST_ADMINISTRATOR("access.act.become-first-administrator", ANYONE),
    /** Set a password with a sign-up link. */
    SIGN_UP("access.act.sign-up", ANYONE),
    /** See the organisation's name and code. */
    SEE_ORGANISATION("access.act.see-organisation", ANYONE),
    /** See one's own account and change its password. */
    USE_OWN_ACCOUNT("access.act.use-own-account", SIGNED_IN),
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
    DOWNLOAD_SUBMISSION("access.act.download-submission", WDES_SUBMITTER),
    /** Sign off a WDES year. Step-up belongs to this act and the next: its door is {@code signoff.SignOffs}. */
    SIGN_OFF_YEAR("access.act.sign-off-year", WDES_SUBMITTER),
    /** Reopen a year that was signed off, to correct it. */
    REOPEN_YEAR("access.act.reopen-year", WDES_SUBMITTER),
    /** Add and end accounts, give and end roles. */
    MANAGE_ACCOUNTS("access.act.manage-accounts", ADMINISTRATOR);

    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // it is: an unmodifiable copy of enum values
    private final Set<Role> roles;

    Act(String sentence, Role first, Role... more) {
        this.sentence = sentence;
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** The key of the sentence that tells people what this is. */
    public String getSentence() {
        return sentence;
    }

    /** The roles that may do it; one of them is enough. */
    public Set<Role> getRoles() {
        return roles;
    }

    /** Decides for somebody who has these roles. */
    public Decision decide(Set<Role> held) {
        if (roles.stream().anyMatch(held::contains)) {
            return new Decision.Allowed();
        }
        return new Decision.Refused(
                held.contains(SIGNED_IN) ? Decision.Reason.NOT_YOURS : Decision.Reason.NOT_SIGNED_IN);
    }
}

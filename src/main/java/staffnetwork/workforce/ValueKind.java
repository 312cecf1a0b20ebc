package staffnetwork.workforce;

import java.util.Arrays;
import java.util.List;

/** The columns whose values are given a meaning once and remembered. */
public enum ValueKind {
    /** Pay scale or grade, to a row of metric 1. */
    PAY_SCALE("pay scale", "the row of metric 1 it belongs to", PayRow.class),
    /** Staff group, to the clinical or the non-clinical part. */
    STAFF_GROUP("staff group", "clinical or non-clinical", Side.class),
    /** Disability wording, to one of the three groups; its words are hidden unless they say nothing about a person. */
    DISABILITY("disability status", "disabled, not disabled or unknown", DisabilityStatus.class),
    /** Assignment category or kind of employee, in or out. */
    ASSIGNMENT_CATEGORY("assignment category", "whether it counts, or why not", Standing.class),
    /** Assignment status, in or out. */
    ASSIGNMENT_STATUS("assignment status", "whether it counts, or why not", Standing.class),
    /** Yes or no. */
    YES_NO("yes or no", "yes or no", YesNo.class),
    /** The role of a board member, executive or not; used only where no column says so. */
    BOARD_ROLE("board role", "executive (yes) or not (no)", YesNo.class),
    /** How far an application came. */
    APPLICATION_STATUS("application status", "the stage the application reached", Stage.class),
    /** The kind of an employee relations case. */
    CASE_TYPE("type of case", "performance, ill health or another procedure", CaseType.class),
    /** Whether a case is formal. */
    CASE_STAGE("stage of the case", "formal or informal", CaseStage.class);

    private final String words;
    private final String question;
    private final Class<? extends Enum<?>> targets;

    ValueKind(String words, String question, Class<? extends Enum<?>> targets) {
        this.words = words;
        this.question = question;
        this.targets = targets;
    }

    /** The column in words, for example {@code pay scale}. */
    public String words() {
        return words;
    }

    /** What has to be decided for a value, in words. */
    public String question() {
        return question;
    }

    /** The names a decision may choose from. */
    public List<String> targets() {
        return Arrays.stream(targets.getEnumConstants()).map(Enum::name).toList();
    }

    /** Yes or no. */
    public enum YesNo {
        /** Yes. */
        YES,
        /** No. */
        NO
    }

    /** How far an application came. */
    public enum Stage {
        /** Not shortlisted. */
        APPLIED,
        /** Shortlisted or interviewed, and no more. */
        SHORTLISTED,
        /** An offer was made; nothing says that it was accepted. */
        OFFERED,
        /** A conditional, unconditional or accepted offer, or a start. */
        APPOINTED,
        /** Withdrawn by the applicant, at a stage the list does not tell. */
        WITHDRAWN
    }

    /** The kind of an employee relations case. Source: WDES technical guidance, metric 3. */
    public enum CaseType {
        /** Capability on the grounds of performance, or with no ground given. */
        PERFORMANCE,
        /** Capability on the grounds of ill health. */
        ILL_HEALTH,
        /** Disciplinary: never metric 3. */
        DISCIPLINARY,
        /** The sickness absence procedure. */
        SICKNESS_ABSENCE,
        /** Probation. */
        PROBATION,
        /** Any other procedure. */
        OTHER_PROCEDURE
    }

    /** Whether a case entered the formal procedure. */
    public enum CaseStage {
        /** A formal stage. */
        FORMAL,
        /** Informal, or no formal stage recorded. */
        INFORMAL
    }
}

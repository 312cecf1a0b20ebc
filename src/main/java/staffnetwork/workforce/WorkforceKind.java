package staffnetwork.workforce;

import java.util.EnumSet;
import java.util.Set;
import staffnetwork.intake.FileKind;

/** The layouts of workforce files we know. */
public enum WorkforceKind {
    /** ESR staff list: one row an assignment. */
    STAFF_LIST("esr-staff-list", "staff list from ESR, one row for each assignment", "workforce"),
    /** One row an application. */
    RECRUITMENT_LIST("recruitment-rows", "recruitment list, one row for each application", "recruitment"),
    /** One row a case. */
    CASE_LIST("capability-cases", "list of employee relations cases, one row for each case", "capability"),
    /** One row a board member. */
    BOARD_LIST("board-list", "list of board members, one row for each", "board"),
    /** Pay rows by disability status, already counted. */
    STAFF_SUMMARY("esr-summary", "table of staff counted by pay band and disability status", "workforce"),
    /** Stages by disability status. */
    RECRUITMENT_SUMMARY(
            "recruitment-summary", "table of shortlisted and appointed by disability status", "recruitment"),
    /** Capability entries by disability status. */
    CAPABILITY_COUNTS("capability-counts", "table of formal capability entries by disability status", "capability"),
    /** The board by disability status. */
    BOARD_COUNTS("board-counts", "table of board members by disability status", "board");

    private final String profile;
    private final String words;
    private final String sourceKind;

    WorkforceKind(String profile, String words, String sourceKind) {
        this.profile = profile;
        this.words = words;
        this.sourceKind = sourceKind;
    }

    /** The layouts that a kind of file can have. */
    static Set<WorkforceKind> of(FileKind kind) {
        Set<WorkforceKind> kinds = EnumSet.noneOf(WorkforceKind.class);
        for (WorkforceKind each : values()) {
            if (each.sourceKind.equalsIgnoreCase(kind.name())) {
                kinds.add(each);
            }
        }
        return kinds;
    }

    /** The list, with one row a person, case or application, that a kind of file can be. */
    static WorkforceKind list(FileKind kind) {
        return switch (kind) {
            case WORKFORCE -> STAFF_LIST;
            case RECRUITMENT -> RECRUITMENT_LIST;
            case CAPABILITY -> CASE_LIST;
            case BOARD -> BOARD_LIST;
            case SURVEY -> throw new IllegalArgumentException("no workforce file");
        };
    }

    /** The layout's name in the record of an import, for example {@code esr-staff-list}. */
    public String profile() {
        return profile;
    }

    /** The layout in words. */
    public String words() {
        return words;
    }

    /** What the file is for: workforce, recruitment, capability or board. */
    public String sourceKind() {
        return sourceKind;
    }
}

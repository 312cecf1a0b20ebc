package staffnetwork.wdes;

import org.jspecify.annotations.Nullable;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.StaffInPost;

/**
 * What the ten metrics are made of. What is null was not supplied; its metrics then say so.
 *
 * @param organisationCode ODS code as text, or null for England
 * @param organisationName the organisation's name, or null if not known
 * @param survey the NHS Staff Survey: metrics 4 to 9a
 * @param staff staff in post at the snapshot: metric 1, and the base of 3 and 10
 * @param recruitment metric 2
 * @param capability metric 3
 * @param board metric 10
 * @param voices metric 9b
 */
public record WdesInputs(
        @Nullable String organisationCode,
        @Nullable String organisationName,
        @Nullable SurveyFigures survey,
        @Nullable StaffInPost staff,
        @Nullable Recruitment recruitment,
        @Nullable Capability capability,
        @Nullable Board board,
        @Nullable Voices voices) {
    /** Nothing supplied yet for this organisation. */
    public static WdesInputs of(@Nullable String organisationCode, @Nullable String organisationName) {
        return new WdesInputs(organisationCode, organisationName, null, null, null, null, null, null);
    }

    /** The same with the staff survey. */
    public WdesInputs with(SurveyFigures figures) {
        return new WdesInputs(
                organisationCode, organisationName, figures, staff, recruitment, capability, board, voices);
    }

    /** The same with staff in post. */
    public WdesInputs with(StaffInPost inPost) {
        return new WdesInputs(
                organisationCode, organisationName, survey, inPost, recruitment, capability, board, voices);
    }

    /** The same with recruitment. */
    public WdesInputs with(Recruitment counts) {
        return new WdesInputs(organisationCode, organisationName, survey, staff, counts, capability, board, voices);
    }

    /** The same with capability. */
    public WdesInputs with(Capability counts) {
        return new WdesInputs(organisationCode, organisationName, survey, staff, recruitment, counts, board, voices);
    }

    /** The same with the board. */
    public WdesInputs with(Board counts) {
        return new WdesInputs(
                organisationCode, organisationName, survey, staff, recruitment, capability, counts, voices);
    }

    /** The same with the answer on voices. */
    public WdesInputs with(Voices answer) {
        return new WdesInputs(
                organisationCode, organisationName, survey, staff, recruitment, capability, board, answer);
    }
}

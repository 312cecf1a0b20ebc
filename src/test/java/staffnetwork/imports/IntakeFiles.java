package staffnetwork.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small invented files as HR would bring them in. */
final class IntakeFiles {
    private static final String STAFF_HEADER =
            "Employee Number,Primary,Staff Group,Grade,Assignment Category,Assignment Status,Disability,FTE,Last Name\r\n";
    private static final String BANK_ROW =
            "9001,Yes,Additional Clinical Services,Band 2,Bank,Active Assignment,No,1,Adeyemi\r\n";

    private IntakeFiles() {}

    /** An ESR staff list of so many people on Band 5, every fifth of them disabled, and one bank worker. */
    static byte[] staff(int wdesYear, int people) {
        return bytes(staffTop(wdesYear) + staffRows(people, "Band 5") + BANK_ROW);
    }

    /** The same with a pay scale nobody knows. */
    static byte[] faultyStaff(int wdesYear) {
        return bytes(staffTop(wdesYear) + staffRows(3, "Local Scale 7") + staffRows(2, "Band 6"));
    }

    /** A staff list large enough that reading it takes a moment. */
    static byte[] longStaff(int wdesYear, int people) {
        return staff(wdesYear, people);
    }

    private static String staffTop(int wdesYear) {
        return "NHS Staff List\r\nSnapshot Date: 31/03/" + wdesYear + "\r\n\r\n" + STAFF_HEADER;
    }

    private static String staffRows(int people, String scale) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(person -> String.format(
                        Locale.ROOT,
                        "%d,Yes,Nursing and Midwifery Registered,%s,Permanent,Active Assignment,%s,1,Surname%d",
                        scale.hashCode() % 1000 * 100_000L + person,
                        scale,
                        person % 5 == 0 ? "Yes" : "No",
                        person))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** The board already counted. */
    static byte[] board(int wdesYear, int disabled) {
        return bytes("Board at 31 March " + wdesYear + "\r\nGroup,Disabled,Not disabled,Unknown\r\nTotal board members,"
                + disabled + ",9,1\r\nVoting members,1,7,1\r\nExecutive members,1,5,0\r\n");
    }

    /** Recruitment already counted, for the days given as they stand above the headings. */
    static byte[] recruitment(String period, int shortlisted) {
        return bytes("Recruitment\r\nPeriod: " + period + "\r\nStage,Disabled,Not disabled,Unknown\r\nShortlisted,"
                + shortlisted + ",500,20\r\nAppointed,10,60,2\r\n");
    }

    /** No spreadsheet of ours at all. */
    static byte[] shopping() {
        return bytes("What,How many\r\nApples,3\r\nPears,4\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

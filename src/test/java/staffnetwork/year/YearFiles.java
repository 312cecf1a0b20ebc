package staffnetwork.year;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Files of an invented trust for a WDES year, as HR would have them. */
public final class YearFiles {
    private YearFiles() {}

    /** An ESR staff list: CSV with a preamble and a blank first column. */
    public static byte[] staffList(int people, int year) {
        Random random = new Random(year);
        List<String> groups = List.of(
                "Nursing and Midwifery Registered", "Administrative and Clerical", "Allied Health Professionals");
        StringBuilder csv = new StringBuilder("Staff List\nSnapshot Date,31/03/" + year + "\n\n");
        csv.append(
                ",Employee Number,Assignment Number,Primary,Staff Group,Grade,Assignment Category,Assignment Status,Disability,FTE\n");
        for (int i = 0; i < people; i++) {
            int band = 2 + random.nextInt(6);
            String disability = random.nextInt(20) == 0 ? "Yes" : random.nextInt(7) == 0 ? "Not Declared" : "No";
            csv.append(',').append(10_000 + i).append(',').append(10_000 + i).append(",Y,");
            csv.append(groups.get(random.nextInt(groups.size())))
                    .append(",NHS|XR0")
                    .append(band);
            csv.append("|Review Body Band ").append(band).append(",Permanent,Active Assignment,");
            csv.append(disability).append(",1.0\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Respondents of the NHS Staff Survey that feeds a WDES year: one row each. */
    public static byte[] survey(int people, int wdesYear) {
        Random random = new Random(wdesYear);
        StringBuilder csv = new StringBuilder("NHS Staff Survey " + (wdesYear - 1)
                + "\nrespid,q2a,q2b,q2c,q3c,q3d,q3f,q4b,q11d,q11e,q14a,q14b,q14c,q14d,q15,q25a,q25c,q25d,q31a,q31b\n");
        List<String> often = List.of("Never", "Rarely", "Sometimes", "Often", "Always");
        List<String> agree =
                List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
        List<String> satisfied = List.of(
                "Very dissatisfied",
                "Dissatisfied",
                "Neither satisfied nor dissatisfied",
                "Satisfied",
                "Very satisfied");
        List<String> times = List.of("Never", "Never", "Never", "1-2", "3-5", "6-10", "More than 10");
        List<String> reported = List.of("Yes, I reported it", "Yes, a colleague reported it", "No", "Don't know");
        for (int i = 0; i < people; i++) {
            boolean unwell = random.nextBoolean();
            boolean disabled = random.nextInt(4) == 0;
            csv.append(i);
            for (int q = 0; q < 3; q++) {
                csv.append(',').append(pick(often, random));
            }
            for (int q = 0; q < 3; q++) {
                csv.append(',').append(pick(agree, random));
            }
            csv.append(',').append(pick(satisfied, random)).append(',').append(unwell ? "Yes" : "No");
            csv.append(',').append(unwell ? pick(List.of("Yes", "No", "No"), random) : "");
            for (int q = 0; q < 3; q++) {
                csv.append(',').append(pick(times, random));
            }
            csv.append(",\"").append(pick(reported, random)).append('"');
            csv.append(',').append(pick(List.of("Yes", "No", "Don't know"), random));
            for (int q = 0; q < 3; q++) {
                csv.append(',').append(pick(agree, random));
            }
            csv.append(disabled ? ",Yes," : ",No,");
            csv.append(disabled ? pick(List.of("Yes", "No", "No adjustment required"), random) : "")
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String pick(List<String> answers, Random random) {
        return answers.get(random.nextInt(answers.size()));
    }
}

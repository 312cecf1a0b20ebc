package staffnetwork.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The staff groups of the Electronic Staff Record, by which figures are divided; stored by name. */
public enum StaffGroup {
    /** Additional professional, scientific and technical staff. */
    PROFESSIONAL_SCIENTIFIC_TECHNICAL("Add Prof Scientific and Technic"),
    /** Support to clinical staff. */
    ADDITIONAL_CLINICAL_SERVICES("Additional Clinical Services"),
    /** Administrative and clerical staff. */
    ADMINISTRATIVE_AND_CLERICAL("Administrative and Clerical"),
    /** Allied health professionals. */
    ALLIED_HEALTH_PROFESSIONALS("Allied Health Professionals"),
    /** Estates and ancillary staff. */
    ESTATES_AND_ANCILLARY("Estates and Ancillary"),
    /** Healthcare scientists. */
    HEALTHCARE_SCIENTISTS("Healthcare Scientists"),
    /** Doctors and dentists. */
    MEDICAL_AND_DENTAL("Medical and Dental"),
    /** Registered nurses and midwives. */
    NURSING_AND_MIDWIFERY("Nursing and Midwifery Registered"),
    /** Students. */
    STUDENTS("Students");

    private final String label;

    StaffGroup(String label) {
        this.label = label;
    }

    /** Its name as the Electronic Staff Record writes it. */
    public String label() {
        return label;
    }

    /** The group of that name, however its words are spaced and written large or small. */
    public static Optional<StaffGroup> read(String told) {
        String wanted = plain(told);
        return Arrays.stream(values())
                .filter(group -> plain(group.label).equals(wanted))
                .findFirst();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z]", "");
    }
}

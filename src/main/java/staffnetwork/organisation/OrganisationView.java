package staffnetwork.organisation;

/**
 * The organisation as pages and reports show it.
 *
 * @param odsCode its ODS code
 * @param name its name
 */
public record OrganisationView(OdsCode odsCode, String name) {}

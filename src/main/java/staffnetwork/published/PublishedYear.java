package staffnetwork.published;

import java.util.List;

/**
 * The released metrics of a WDES year, for pages and files.
 *
 * @param wdesYear the year
 * @param version which sign-off they are from
 * @param open whether they are on the public page
 * @param metrics the ten metrics, in parts
 */
public record PublishedYear(int wdesYear, int version, boolean open, List<MetricPart> metrics) {
    public PublishedYear {
        metrics = List.copyOf(metrics);
    }
}

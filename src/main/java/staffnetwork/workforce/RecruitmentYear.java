package staffnetwork.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Imported.Accepted;
import staffnetwork.intake.Imported.Rejected;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

/**
 * The recruitment files of one year added up. If one file is rejected there are no figures.
 *
 * @param recruitment the sum; nobody when {@code faults} block
 * @param sources each file
 * @param faults everything to tell; blocking faults first
 */
public record RecruitmentYear(Recruitment recruitment, List<Source> sources, List<Fault> faults) {
    public RecruitmentYear {
        sources = List.copyOf(sources);
        faults = List.copyOf(faults);
    }

    /** True if there are figures. */
    public boolean usable() {
        return faults.stream().noneMatch(Fault::blocks);
    }

    /** One file read, with the period it covers. */
    record Part(String name, Period period, Imported<Recruitment> imported) {}

    /** Adds the files up and checks that together they cover the year without overlap. */
    static RecruitmentYear of(List<Part> parts, Period year) {
        Recruitment sum = new Recruitment(Headcounts.NONE, Headcounts.NONE);
        List<Source> sources = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Part part : parts) {
            if (part.imported() instanceof Accepted<Recruitment> accepted) {
                sum = sum.plus(accepted.figures());
                sources.add(accepted.source());
                faults.addAll(accepted.warnings());
            } else if (part.imported() instanceof Rejected<Recruitment> rejected) {
                faults.addAll(rejected.faults());
            }
        }
        faults.addAll(coverage(parts, year));
        faults.sort(Comparator.comparing(fault -> fault.blocks() ? 0 : 1));
        boolean blocked = faults.stream().anyMatch(Fault::blocks);
        return blocked
                ? new RecruitmentYear(new Recruitment(Headcounts.NONE, Headcounts.NONE), List.of(), faults)
                : new RecruitmentYear(sum, sources, faults);
    }

    /** Days that no file or more than one covers. */
    static List<Fault> coverage(List<Part> parts, Period year) {
        List<Fault> faults = new ArrayList<>();
        List<Part> ordered = parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.period().from()))
                .toList();
        LocalDate next = year.from();
        for (Part part : ordered) {
            Place place = Place.file(part.name());
            if (!part.period().overlaps(year)) {
                faults.add(Fault.blocking(
                        FaultCode.WRONG_YEAR,
                        place,
                        year.words(),
                        part.period().words(),
                        "Choose the file of the right year."));
                continue;
            }
            if (part.period().from().isAfter(next)) {
                faults.add(gap(place, next, part.period().from().minusDays(1)));
            } else if (part.period().from().isBefore(next)) {
                faults.add(twice(place, part, year, next));
            }
            LocalDate after = part.period().to().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        if (!ordered.isEmpty() && !next.isAfter(year.to())) {
            faults.add(gap(Place.file(ordered.get(ordered.size() - 1).name()), next, year.to()));
        }
        return faults;
    }

    private static Fault gap(Place place, LocalDate from, LocalDate to) {
        return Fault.warning(
                FaultCode.IMPLAUSIBLE,
                place,
                "files that cover the whole year",
                "nothing for " + from + " to " + to,
                "Add the file for these days, or tell beside the figure that they are missing.");
    }

    private static Fault twice(Place place, Part part, Period year, LocalDate next) {
        boolean outside = next.equals(year.from());
        return Fault.warning(
                FaultCode.IMPLAUSIBLE,
                place,
                outside ? "days of the year " + year.words() : "each day covered by one file",
                part.period().words(),
                outside
                        ? "Make sure only applications of the year are counted."
                        : "Make sure no application is counted in both files.");
    }
}

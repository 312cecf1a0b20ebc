package staffnetwork.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One table of the proof of a release. */
@Entity
@Table(name = "figure_certificate")
class CertificateRow {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "release_day")
    private LocalDate day;

    private int position;
    private String numbers;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected CertificateRow() {}

    CertificateRow(LocalDate day, int position, List<Integer> table) {
        this.day = day;
        this.position = position;
        this.numbers = table.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    int position() {
        return position;
    }

    List<Integer> table() {
        return numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
    }
}

package staffnetwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works or worked here. */
@Entity
class Person {
    @Id
    private UUID id;

    private String name;
    private @Nullable String email;

    @Column(name = "staff_number")
    private @Nullable String staffNumber;

    private @Nullable UUID directorate;

    @Column(name = "care_area")
    private @Nullable UUID careArea;

    @Enumerated(EnumType.STRING)
    @Column(name = "staff_group")
    private @Nullable StaffGroup staffGroup;

    private boolean listed;
    private LocalDate joined;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Person() {}

    /** Somebody who is not on a list but works here. */
    Person(String name, String email, LocalDate today) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.email = email;
        this.joined = today;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Optional<UUID> directorate() {
        return Optional.ofNullable(directorate);
    }

    Optional<UUID> careArea() {
        return Optional.ofNullable(careArea);
    }

    boolean isCurrent() {
        return leftOn == null;
    }

    /** Whether the staff list brought them, so that a list without them says that they left. */
    boolean isListed() {
        return listed;
    }

    void leave(LocalDate today) {
        if (leftOn == null) {
            leftOn = today;
        }
    }

    PersonView view(PlaceOfWork place, PersonView.@Nullable Named manager) {
        return new PersonView(
                id,
                name,
                Objects.requireNonNullElse(email, ""),
                Objects.requireNonNullElse(staffNumber, ""),
                place,
                manager,
                joined,
                leftOn);
    }

    PlaceOfWork place(String directorateName, String careAreaName) {
        return new PlaceOfWork(directorate, directorateName, careArea, careAreaName, staffGroup);
    }
}

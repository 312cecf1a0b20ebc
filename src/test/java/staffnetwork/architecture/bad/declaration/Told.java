package staffnetwork.architecture.bad.declaration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;

/** Offends: a public entity with a setter and an enum stored by its position. */
@Entity
public class Told {
    @Id
    private long id;

    private DayOfWeek day = DayOfWeek.MONDAY;

    @Enumerated(EnumType.STRING)
    private DayOfWeek innocent = DayOfWeek.MONDAY;

    public void setDay(DayOfWeek day) {
        this.day = day;
        this.innocent = day;
    }

    long id() {
        return id;
    }

    boolean sameDay() {
        return day == innocent;
    }
}

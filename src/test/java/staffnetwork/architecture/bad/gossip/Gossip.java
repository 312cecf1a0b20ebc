package staffnetwork.architecture.bad.gossip;

import jakarta.faces.context.FacesContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import staffnetwork.Exempt;
import staffnetwork.architecture.bad.access.ActingFor;
import staffnetwork.architecture.bad.access.Admission;
import staffnetwork.architecture.bad.declaration.Told;
import staffnetwork.architecture.bad.demo.Stage;
import staffnetwork.architecture.bad.disclosure.Figure;
import staffnetwork.architecture.bad.launch.Starter;

/** Offends in every way code can, in a room that declares nothing. */
final class Gossip {
    private final LongSupplier machine = System::currentTimeMillis;
    private final Clock own = Clock.systemUTC();

    @SuppressWarnings("JavaUtilDate") // the offence itself
    long tell(Workbook book, Optional<Told> told) {
        System.err.println(book.getNumberOfSheets());
        FacesContext.getCurrentInstance().validationFailed();
        return new Date().getTime() + told.map(Told::hashCode).orElse(0) + Starter.start();
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // the offence itself
    long say() {
        try {
            return machine.getAsLong();
        } catch (IllegalStateException wrong) {
            wrong.printStackTrace();
            return 0;
        }
    }

    @Exempt("To see that an exemption is noticed.")
    void exempt() {
        System.out.println(own);
    }

    LocalDate innocent() {
        return LocalDate.now(own);
    }

    long days() {
        return Stream.generate(() -> LocalDate.now(ZoneOffset.UTC)).limit(3).count();
    }

    String pretends() {
        return ActingFor.account(Stage.NAME) + Admission.enters();
    }

    boolean makes(Figure given) {
        return given.shown() || new Figure.Shown(3).shown() || Figure.of(3).shown();
    }
}

package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.spreadsheet.Limits;

/** The door through which a file comes in: it is kept in the scratch folder and put in line to be read. Nothing of it is used. */
@ApplicationScoped
@Transactional
public class Uploads {
    private final ImportRepository repository;
    private final Arrivals arrivals;
    private final SignedOffYears signedOff;
    private final ImportNews news;
    private final Hand hand;

    @Inject
    Uploads(ImportRepository repository, Arrivals arrivals, SignedOffYears signedOff, ImportNews news, Hand hand) {
        this.repository = repository;
        this.arrivals = arrivals;
        this.signedOff = signedOff;
        this.news = news;
        this.hand = hand;
    }

    /** Takes a file in and puts it in line. */
    @Allow(Act.IMPORT_FILE)
    public Brought bring(Upload upload) {
        if (signedOff.hold(upload.wdesYear())) {
            return new Brought.YearSignedOff();
        }
        long limit = Limits.ofTrust().fileBytes();
        Spool.Held file;
        try {
            Optional<Spool.Held> taken = arrivals.take(upload, limit);
            if (taken.isEmpty()) {
                return new Brought.TooLarge(limit);
            }
            file = taken.get();
        } catch (UncheckedIOException full) {
            return new Brought.NoRoom();
        }
        news.arrived(file.id());
        return inLine(upload, file);
    }

    private Brought inLine(Upload upload, Spool.Held file) {
        Optional<FileImport> there = repository.current(upload.wdesYear()).stream()
                .filter(current -> current.holds(file.sha256()))
                .findFirst();
        if (file.bytes() == 0 || there.isPresent()) {
            arrivals.drop(file);
            return there.<Brought>map(same -> new Brought.AlreadyInUse(same.view()))
                    .orElseGet(Brought.Empty::new);
        }
        repository.keep(new FileImport(upload, file, arrivals.here(), hand.sign()));
        news.readingAsked(file.id());
        return new Brought.InLine(file.id());
    }

    /** Decides not to use a file; it is deleted. */
    @Allow(Act.IMPORT_FILE)
    public boolean cancel(UUID id) {
        Optional<FileImport> file = repository.forChange(id).filter(FileImport::isOpen);
        file.ifPresent(found -> {
            found.cancel(hand.sign());
            news.noLongerNeeded(id);
        });
        return file.isPresent();
    }
}

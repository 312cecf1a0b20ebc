package staffnetwork.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import staffnetwork.access.Act;
import staffnetwork.web.Messages;

/** The page before the submission workbook: what is incomplete or unlikely, and the file itself. */
@Named
@RequestScoped
public class SubmissionPage {
    private final Submissions submissions;
    private final OpenYear open;
    private final Messages messages;
    private final Checklist checklist;

    @Inject
    SubmissionPage(Submissions submissions, OpenYear open, Messages messages) {
        this.submissions = submissions;
        this.open = open;
        this.messages = messages;
        this.checklist =
                submissions.checklist(open.getYear()).orElseThrow(() -> OpenYear.notThere(Act.SEE_EXACT_METRICS));
    }

    /** Sends the workbook, or says why it cannot be had yet. */
    public @Nullable String download() {
        Optional<byte[]> workbook = submissions.download(open.getYear());
        if (workbook.isEmpty()) {
            messages.wrong("send", "year.submission.not-ready");
            return null;
        }
        Faces.sendFile(workbook.get(), "wdes-" + open.getYear() + ".xlsx", true);
        return null;
    }

    public Checklist getChecklist() {
        return checklist;
    }

    public boolean isReady() {
        return checklist.ready();
    }

    /** Earlier downloads in words. */
    public List<String> getDownloads() {
        return checklist.downloads().stream()
                .map(past -> messages.text(
                        "year.submission.past",
                        past.by(),
                        SourceWords.day(past.at()),
                        past.sha256().substring(0, 12)))
                .toList();
    }
}

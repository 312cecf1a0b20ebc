package staffnetwork.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** The edge of this room: whatever goes wrong with a file inside becomes a fault with a sentence here. */
final class Guard {
    private Guard() {}

    /** Something done with a file. */
    interface Reading {
        /** Does it. */
        void run() throws IOException, XMLStreamException;
    }

    /** Carries a failure of the code that takes the rows past the guard: that is a bug, not a faulty file. */
    static final class TakerFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException failure;

        TakerFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /** Hands a row over. */
    static RowReader.Next hand(RowReader reader, Row row) {
        try {
            return reader.row(row);
        } catch (RuntimeException e) {
            throw new TakerFailed(e);
        }
    }

    /** Runs it; the fault that broke it off, if any. */
    static Optional<Fault> run(Place place, Reading reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (TakerFailed e) {
            throw e.failure;
        } catch (Refusal e) {
            return Optional.of(e.fault());
        } catch (XMLStreamException e) {
            return Optional.of(ofXml(e).at(place));
        } catch (ZipException e) {
            return Optional.of(Reason.DAMAGED.at(place));
        } catch (EOFException e) {
            return Optional.of(Reason.TRUNCATED.at(place));
        } catch (IOException e) {
            return Optional.of(Reason.UNREADABLE.at(place));
        } catch (RuntimeException e) {
            // the parsers of POI and of the JDK answer damaged bytes with all kinds of unchecked exceptions
            return Optional.of(Reason.DAMAGED.at(place));
        }
    }

    private static Reason ofXml(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean ended =
                message.contains("must start and end within the same entity") || message.contains("premature end");
        return ended ? Reason.TRUNCATED : Reason.DAMAGED;
    }
}

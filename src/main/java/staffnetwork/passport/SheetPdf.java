package staffnetwork.passport;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Makes a PDF that screen readers can read (PDF/UA-1) out of one of our own documents. The font is inside it: Liberation Sans 2.1.5
 * (SIL Open Font License 1.1), which comes with PDFBox. Nothing is fetched and nothing is logged.
 */
final class SheetPdf {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;

    static {
        // its log would hold words of the document
        XRLog.setLoggingEnabled(false);
    }

    private SheetPdf() {}

    static byte[] of(String document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.useUriResolver((base, address) -> null);
        pdf.useReplacementText("?");
        pdf.useFont(SheetPdf::font, "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        pdf.withHtmlContent(document, null);
        pdf.withProducer("Staff network");
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        InputStream font = SheetPdf.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("The font is missing from this program.");
        }
        return font;
    }
}

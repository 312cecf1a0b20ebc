package staffnetwork.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import staffnetwork.web.Messages;

/** The sheet as a PDF: PDF/UA-1 as veraPDF checks it, one side of A4 for a usual plan, and a name that says nothing. */
class SheetPdfTest {
    private static final SheetText TEXT = new SheetText(new Messages());

    /** What most people write: two sentences, four things that would help, two of them agreed, and how best to talk. */
    private static Sheet usual() {
        return new Sheet(
                "Amara Okafor",
                "Made on 22 November 2026.",
                List.of(
                        line(
                                "What gets in my way",
                                "Handover is fast and spoken, and the ward is loud. By the time I have sorted out one"
                                        + " thing, three more have been said. I then ask again, and that takes longer for"
                                        + " everybody.",
                                ""),
                        line(
                                "This would help",
                                "Handover in writing\nWhy it helps: I read it in my own time\nFor good",
                                "Agreed by Tom Barley on 3 March 2026.\nPromised by 17 March 2026. The ward clerk sees to"
                                        + " it."),
                        line("This would help", "A quiet place to write notes\nIt cannot wait", ""),
                        line(
                                "This would help",
                                "The rota four weeks ahead\nWho has to do something: the rota team",
                                "Agreed by Tom Barley on 3 March 2026.\nTo try until 1 June 2026.\nThere since 5 March 2026."),
                        line("This would help", "Short breaks when I need them", ""),
                        line("How best to talk with me", "In writing first. Give me a day to think.", ""),
                        line("How I read best", "Plain words, 14 point or larger.", ""),
                        line("Who comes with me or helps me", "My union rep comes along to any meeting.", "")));
    }

    private static Sheet.Line line(String key, String words, String agreed) {
        return new Sheet.Line(key, words, agreed);
    }

    /** Everything there is room for. */
    private static Sheet longest() {
        List<Sheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            lines.add(line("Part " + i, "word ".repeat(100), ""));
        }
        for (int i = 0; i < 10; i++) {
            lines.add(line("This would help", "help ".repeat(95), "agreed ".repeat(60)));
        }
        return new Sheet("Amara Okafor", "Made on 22 November 2026.", lines);
    }

    private static String faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.getTotalAssertions() > 100, "it really looked");
            return result.isCompliant() ? "" : result.getTestAssertions().toString();
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages().forEach(page -> {
                assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 0.5);
                assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 0.5);
            });
            return document.getNumberOfPages();
        }
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_usual_plan_is_one_side_of_a4_and_pdf_ua() throws Exception {
        byte[] pdf = SheetPdf.of(TEXT.write(usual(), false));
        Files.write(Path.of("target", "usual-sheet.pdf"), pdf);
        assertEquals("", faults(pdf));
        assertEquals(1, pages(pdf));
        String text = read(pdf);
        assertTrue(text.indexOf("Handover is fast") < text.indexOf("Agreed by Tom Barley"), "own words come first");
        assertTrue(text.contains("1 / 1"));
    }

    @Test
    void large_print_and_the_longest_plan_go_on_to_numbered_pages_and_lose_nothing() throws Exception {
        byte[] large = SheetPdf.of(TEXT.write(usual(), true));
        byte[] longest = SheetPdf.of(TEXT.write(longest(), false));
        assertEquals("", faults(large));
        assertEquals("", faults(longest));
        assertTrue(pages(large) > 1 && pages(large) < 5, pages(large) + " pages");
        int many = pages(longest);
        assertTrue(many > 2 && many < 7, many + " pages");
        String text = read(longest);
        assertTrue(text.contains(many + " / " + many));
        assertEquals(900, text.split("word", -1).length - 1, "every word is there");
        assertEquals(950, text.split("\\bhelp", -1).length - 1 - 11, "and what would help, beside the headings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>&amp;\u0000\u0007",
                "Smile \ud83d\ude00 \u05d0\u0627 \ud800",
                "</p></body>]]>\uffff"
            })
    void whatever_somebody_typed_the_document_holds(String typed) throws Exception {
        Sheet sheet = new Sheet(typed, typed, List.of(line(typed, typed, typed)));
        String document = TEXT.write(sheet, false);
        assertFalse(document.contains("<script"));
        assertEquals("", faults(SheetPdf.of(document)));
    }

    @Test
    void its_title_says_nothing_and_its_font_is_inside() throws Exception {
        byte[] pdf = SheetPdf.of(TEXT.write(usual(), false));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("My plan", document.getDocumentInformation().getTitle());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().endsWith("LiberationSans"), font.getName());
            }
        }
    }

    @Test
    void nothing_is_fetched_from_anywhere() {
        String document = TEXT.write(usual(), false);
        assertFalse(document.matches("(?s).*(src=|href=|url\\(|@import).*"));
        assertEquals(1, document.split("http", -1).length - 1, "the namespace alone");
    }
}

package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook that a screen reader can follow: on each sheet its title in A1, a note in A2, then tables with one header row
 * each, every one an Excel table with a name; no merged cells; Arial 12; document title and language set; no author.
 */
public final class WorkbookWriter implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyles styles;
    private final List<SheetWriter> sheets = new ArrayList<>();

    /**
     * Begins a workbook.
     *
     * @param title the document's title, in words
     */
    public WorkbookWriter(String title) {
        this.styles = new CellStyles(workbook);
        describe(title);
    }

    private void describe(String title) {
        POIXMLProperties properties = workbook.getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(title);
        core.setLanguageProperty("en-GB");
        core.setCreatorProperty(Optional.empty());
        core.setLastModifiedByProperty(Optional.empty());
        properties.getExtendedProperties().getUnderlyingProperties().unsetApplication();
    }

    /**
     * Begins a sheet.
     *
     * @param name the sheet's name, at most 31 characters
     * @param title what stands in A1
     * @param note what stands in A2: what the sheet holds and how many tables; may be empty
     */
    public SheetWriter sheet(String name, String title, String note) {
        SheetWriter sheet = new SheetWriter(workbook.createSheet(name), styles, title, note);
        sheets.add(sheet);
        return sheet;
    }

    /** Works out all formulas and writes the workbook to a file, which is made or replaced. */
    public void write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works out all formulas and writes the workbook. */
    public void write(OutputStream out) throws IOException {
        sheets.forEach(SheetWriter::finish);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.write(out);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

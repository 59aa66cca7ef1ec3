package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Stands;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.grid.GridPage;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.made.Faces;
import se.stodkoll.model.word.Grid;
import se.stodkoll.pdf.file.PdfException;

/** Tables with all their lines drawn, as a portal prints them. */
class RuledRowsTest {
    @TempDir
    Path folder;

    private static Row row(String label, String... figures) {
        return new Row(
                Stands.ITEM, figures.length == 0 ? List.of(label, "", "") : List.of(label, figures[0], figures[1]));
    }

    private static SeedText table(String head, Row... rows) {
        List<Column> columns =
                List.of(Column.label(List.of(head)), Column.figure(List.of("2031")), Column.figure(List.of("Totalt")));
        return new SeedText.Table(new MadeTable(Kind.FINANCING, columns, List.of(rows), Optional.empty(), null));
    }

    private static SeedText shares() {
        List<Column> columns = List.of(Column.label(List.of()), Column.figure(List.of()));
        List<Row> rows = List.of(
                new Row(Stands.ITEM, List.of("Andel av kostnaderna", "50,00%")),
                new Row(Stands.ITEM, List.of("Andel av annat", "50,00%")));
        return new SeedText.Table(new MadeTable(Kind.FINANCING, columns, rows, Optional.empty(), null));
    }

    private List<Grid> read(SeedText... pieces) throws IOException, PdfException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            Letters letters = new Letters(document, Faces.LIBERATION_SANS);
            LeafPrinter printer = new LeafPrinter(document, letters);
            for (Leaf leaf : new SeedSetter(letters).set(List.of(pieces))) {
                printer.print(leaf);
            }
            document.save(out);
        }
        return GridFinder.find(OwnText.pages(Files.write(folder.resolve("ruled.pdf"), out.toByteArray())).stream()
                .map(GridPage::of)
                .toList());
    }

    @Test
    void manyRowsWithoutFiguresEndNoTable() throws IOException, PdfException {
        List<Grid> grids = read(table(
                "Finansiär",
                row("Norrljus kommun", "116 801", "116 801"),
                row("Södra kommunen", "108 208", "108 208"),
                row("Högskolan i Norr", "679 710", "679 710"),
                row("Total offentlig finansiering", "904 719", "904 719"),
                row("Privata bidrag annat än pengar"),
                row("Total privat bidrag"),
                row("Privat kontantfinansiering"),
                row("Total privat kontantfinansiering"),
                row("Total privat finansiering"),
                row("Summa medfinansiering", "904 719", "904 719")));
        assertEquals(List.of(11), grids.stream().map(Grid::rows).toList());
    }

    @Test
    void tablesInFramesOfTheirOwnUnderATitleAreTwo() throws IOException, PdfException {
        List<Grid> grids = read(
                table("Finansiering", row("Stödfinansiering", "116 801", "116 801")),
                new SeedText.Line("Sammanställning"),
                shares());
        assertEquals(List.of(3, 2), grids.stream().map(Grid::columns).toList());
    }
}

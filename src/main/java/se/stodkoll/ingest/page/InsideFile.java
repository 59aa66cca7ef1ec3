package se.stodkoll.ingest.page;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.file.Attachment;
import se.stodkoll.pdf.file.LostPages;
import se.stodkoll.pdf.file.Note;
import se.stodkoll.pdf.file.PdfException;

/** What is told of things in a file that are no text of its pages. */
public final class InsideFile {
    /** Attached files told of one by one. */
    private static final int MOST_TOLD = 20;

    private static final String SAVE_IT = " Spara ut den och lägg in den som en egen fil om den hör till ärendet.";

    private InsideFile() {}

    /** Of a PDF: pages that are missing, a form that is not shown, notes on its pages, files attached. */
    public static List<Problem> problems(PdfFile pdf) {
        List<Problem> problems = new ArrayList<>(lost(pdf));
        if (pdf.isFormNotShown()) {
            problems.add(new Problem(
                    ProblemCode.FORM_NOT_SHOWN,
                    "Filen är ett ifyllbart formulär (XFA) som bara visas i Adobe Reader; sidan här är en platshållare, och det"
                            + " ifyllda är inte läst. Öppna formuläret i Adobe Reader, skriv ut det till en ny PDF och lägg in"
                            + " den.",
                    1));
        }
        pdf.notes().stream().limit(MOST_TOLD).map(InsideFile::noted).forEach(problems::add);
        List<Attachment> attached = pdf.attachments();
        attached.stream()
                .limit(MOST_TOLD)
                .map(each -> attached(each.name(), each.page()))
                .forEach(problems::add);
        if (attached.size() > MOST_TOLD) {
            problems.add(new Problem(
                    ProblemCode.ATTACHMENT,
                    "Filen har " + (attached.size() - MOST_TOLD)
                            + " bifogade filer till som inte är lästa. Spara ut dem och lägg"
                            + " in dem som egna filer om de hör till ärendet.",
                    0));
        }
        return problems;
    }

    private static Problem noted(Note note) {
        return new Problem(
                ProblemCode.HIDDEN_TEXT,
                "Sidan " + note.page() + " har en anteckning med siffror (" + String.join("; ", note.figures())
                        + ") som inte syns på sidan. Den är inte läst. Öppna filen och läs anteckningen.",
                note.page(),
                note.figures());
    }

    private static List<Problem> lost(PdfFile pdf) {
        try {
            LostPages lost = pdf.lostPages();
            int found = pdf.pageCount();
            return CutOff.problem(lost.broken(), lost.stated() > found ? found : 0).stream()
                    .toList();
        } catch (PdfException e) {
            return List.of(e.problem());
        }
    }

    /**
     * A file inside the file.
     *
     * @param name as stated; empty where none is
     * @param page on which it is pinned, or 0
     */
    public static Problem attached(String name, int page) {
        String where = page == 0 ? "Filen" : "Sidan " + page;
        String called = name.isBlank() ? "utan namn" : "”" + name.strip() + "”";
        return new Problem(
                ProblemCode.ATTACHMENT,
                where + " har en bifogad fil (" + called + ") som inte är läst." + SAVE_IT,
                page);
    }
}

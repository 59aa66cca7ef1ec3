package se.stodkoll.web.form;

import java.util.List;
import se.stodkoll.web.view.CaseViews.BoxView;
import se.stodkoll.web.view.CaseViews.Said;
import se.stodkoll.web.view.PageViews.Frame;

/** What the templates of taught forms lay out: finished Swedish text, not yet escaped. Public for them alone. */
public final class FormViews {
    private FormViews() {}

    /**
     * Where a paper's form is taught.
     *
     * @param frame around it
     * @param part id of the part that is shown
     * @param file that it stands in
     * @param said what just happened
     * @param decision whether it bears a decision; else an application
     * @param name of the form
     * @param headings that may tell it
     * @param fields that can be shown
     * @param pages of the paper
     * @param canLearn whether anything shown has a label
     */
    public record Teach(
            Frame frame,
            String part,
            String file,
            Said said,
            boolean decision,
            String name,
            List<Heading> headings,
            List<Field> fields,
            List<Sheet> pages,
            boolean canLearn) {}

    /**
     * @param text of the heading
     * @param chosen whether it is to tell the form
     */
    public record Heading(String text, boolean chosen) {}

    /**
     * A field that can be shown.
     *
     * @param slot that it is of
     * @param label in words
     * @param shown whether its place is known
     * @param text as read there
     * @param place "requestedAmount 1 60.0 200.0 120.0 212.0" where it was pointed at on this page, else empty
     * @param choices labels that find it again, with one for none; none where nothing does
     */
    public record Field(String slot, String label, boolean shown, String text, String place, List<Choice> choices) {}

    /**
     * @param code sent back
     * @param words "till höger om ”Slantar vi hoppas på”"
     * @param chosen whether it is the one
     */
    public record Choice(String code, String words, boolean chosen) {}

    /**
     * A page's picture and the values shown on it, in PDF points.
     *
     * @param document SHA-256
     * @param number from 1
     * @param label "papper.pdf, sida 1"
     * @param width points, 0 where unknown
     * @param height points, 0 where unknown
     * @param boxes values shown
     */
    public record Sheet(String document, int number, String label, String width, String height, List<BoxView> boxes) {}

    /**
     * All forms.
     *
     * @param frame around it
     * @param said what just happened
     * @param forms that have been taught
     * @param bad what is wrong with files that are none
     * @param unread papers that gave no record
     */
    public record Forms(Frame frame, Said said, List<Row> forms, List<String> bad, List<Paper> unread) {}

    /**
     * @param id of the form
     * @param name of it
     * @param about "Ansökan, 6 uppgifter"
     */
    public record Row(String id, String name, String about) {}

    /**
     * @param part id of its first part
     * @param file name
     */
    public record Paper(String part, String file) {}

    /**
     * One form.
     *
     * @param frame around it
     * @param said what just happened
     * @param id of it
     * @param name of it
     * @param about "Ansökan. Känns igen på …"
     * @param sentences what it says, a line a label
     * @param text its file
     */
    public record One(
            Frame frame, Said said, String id, String name, String about, List<String> sentences, String text) {}
}

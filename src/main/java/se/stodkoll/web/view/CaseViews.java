package se.stodkoll.web.view;

import java.util.List;
import se.stodkoll.report.digest.StateMark;
import se.stodkoll.web.view.PageViews.Done;
import se.stodkoll.web.view.PageViews.Frame;

/** What the templates of a case lay out: finished Swedish text, not yet escaped (the templates escape). Public for them alone. */
public final class CaseViews {
    private CaseViews() {}

    /**
     * A case.
     *
     * @param frame around it
     * @param head what it is
     * @param said what just happened
     * @param findings worst first
     * @param sides application, then decision
     * @param whole what can be done with all of it
     */
    public record CasePage(
            Frame frame, CaseHead head, Said said, List<FindingRow> findings, List<Side> sides, Whole whole) {}

    /**
     * The case as a whole.
     *
     * @param partners cases it can be paired with
     * @param people whom it can be given to
     * @param assignee who has it; empty where nobody
     * @param history decisions, newest first
     * @param undoing where decisions that were made in one step are undone
     * @param canSplit whether it can be split
     */
    public record Whole(
            List<Partner> partners,
            List<String> people,
            String assignee,
            List<EventRow> history,
            String undoing,
            boolean canSplit) {
        /** Of what is no case yet. */
        public static final Whole NOTHING = new Whole(List.of(), List.of(), "", List.of(), "", false);
    }

    /**
     * Where a case stands in the list that a person goes through.
     *
     * @param list its address, at the case
     * @param told "3 av 19 i Att göra"
     * @param previous address of the one before, or empty
     * @param next address of the one after, or empty
     */
    public record Steps(String list, String told, String previous, String next) {}

    /**
     * @param id of the case
     * @param anchor of the case in the report
     * @param name of the project
     * @param mark its status
     * @param amounts "Sökt … · beslutat …"
     * @param seen number of the last decision
     * @param address where decisions are sent
     * @param steps to the others
     */
    public record CaseHead(
            String id,
            String anchor,
            String name,
            StateMark mark,
            String amounts,
            long seen,
            String address,
            Steps steps) {}

    /**
     * @param done what was done
     * @param alert what was not, and why, or empty
     * @param typed what was refused
     */
    public record Said(Done done, String alert, Typed typed) {
        public static Said of(Done done) {
            return new Said(done, "", Typed.NOTHING);
        }

        /** What was refused is kept by the page itself. */
        public static Said refused(String why) {
            return new Said(Done.NOTHING, why, Typed.NOTHING);
        }
    }

    /**
     * A form as it was filled in, so that nothing need be typed again; all empty where nothing was refused.
     *
     * @param part id of the part whose value was to be corrected
     * @param path of the value
     * @param text the new value
     * @param place where it was pointed out, as the form sends it
     * @param reason in words
     * @param finding key of the finding that was to be decided
     */
    public record Typed(String part, String path, String text, String place, String reason, String finding) {
        public static final Typed NOTHING = new Typed("", "", "", "", "", "");
    }

    /**
     * @param key of the finding
     * @param mark its severity
     * @param title of its rule
     * @param message what was found
     * @param facts expected, actual, difference
     * @param suggestion or empty
     * @param places it rests on
     * @param verdict what a person said of it, or empty
     * @param folded others of the same cause, under the same key
     */
    public record FindingRow(
            String key,
            StateMark mark,
            String title,
            String message,
            List<String> facts,
            String suggestion,
            List<PlaceLink> places,
            String verdict,
            List<FindingRow> folded) {}

    /**
     * @param label "Ansökan s. 2"
     * @param target id of the box in the page picture, or of the page
     * @param part id of the part whose value stands there
     * @param path of the value, empty where none can be corrected there
     */
    public record PlaceLink(String label, String target, String part, String path) {}

    /**
     * A side of a case.
     *
     * @param code "a" or "d"
     * @param title "Ansökan" or "Beslut"
     * @param files names
     * @param read what was read of it, and what can be stated
     * @param pages to look at
     * @param teach id of a part whose form can be learnt, or empty
     * @param rest parts of the same files that gave no record
     */
    public record Side(
            String code,
            String title,
            String files,
            SideFields read,
            List<PageView> pages,
            String teach,
            List<Rest> rest) {}

    /**
     * A part that is in no case.
     *
     * @param label its pages and its heading
     * @param address where it is filled in
     */
    public record Rest(String label, String address) {}

    /**
     * Values of a side.
     *
     * @param single each alone
     * @param cells of activities, shares and other tables
     * @param grids tables of its budget, as printed
     * @param years of tables of its budget that no reading found, by which a person begins them
     * @param other of papers that bear no record: what could be stated if they stood on the other side
     */
    public record SideFields(
            List<FieldRow> single,
            List<FieldRow> cells,
            List<GridView> grids,
            List<FieldRow> years,
            List<FieldRow> other) {
        /** Whether there is anything to show. */
        public boolean isEmpty() {
            return single.isEmpty();
        }
    }

    /**
     * A table of a budget.
     *
     * @param title in words
     * @param columns as printed
     * @param rows in order
     */
    public record GridView(String title, List<String> columns, List<GridRow> rows) {}

    /**
     * @param group heading that it stands under, where the row before it stands under another; else empty
     * @param kind "item", "subtotal" or "total", "begun" where it is to be the first of its table
     * @param label its name
     * @param cells a column each; one without an amount has an empty text, and one that can have none an empty path
     */
    public record GridRow(String group, String kind, FieldRow label, List<FieldRow> cells) {}

    /**
     * @param part id of the part
     * @param path of the field
     * @param label in words
     * @param text value as a person reads it, empty where none
     * @param plain the value's plain form
     * @param tags how it was read, how sure that is
     * @param place where it stands
     * @param hint how to write it
     */
    public record FieldRow(
            String part,
            String path,
            String label,
            String text,
            String plain,
            List<String> tags,
            PlaceLink place,
            String hint) {}

    /**
     * A page's picture and the places on it, in PDF points.
     *
     * @param id of the element
     * @param document SHA-256 of the file
     * @param number of the page
     * @param label "ansokan.pdf, sida 2"
     * @param width points, 0 where unknown
     * @param height points, 0 where unknown
     * @param boxes values read there
     */
    public record PageView(
            String id, String document, int number, String label, String width, String height, List<BoxView> boxes) {}

    /**
     * @param id of the element
     * @param code for the style
     * @param label "Beslutat belopp: 1 150 097 kr"
     * @param part id of the part
     * @param path of the field, empty where it is none
     * @param shapes x, y, width, height of each of its lines
     */
    public record BoxView(String id, String code, String label, String part, String path, List<List<String>> shapes) {}

    /**
     * @param part id of a part of it
     * @param label name and amount
     */
    public record Partner(String part, String label) {}

    /**
     * @param number of the event
     * @param what was decided, in words
     * @param who and when
     * @param reason or empty
     * @param holds whether it still does
     * @param canUndo whether it can be undone
     * @param together numbers of the decisions made in one step with it, itself included; empty where there is no other,
     *     or a later row of the history has them
     */
    public record EventRow(
            long number,
            String what,
            String who,
            String reason,
            boolean holds,
            boolean canUndo,
            List<String> together) {}
}

package se.stodkoll.web;

import java.util.List;

/** What the templates lay out: finished Swedish text, not yet escaped (the templates escape). Public for them alone. */
public final class Views {
    private Views() {}

    /**
     * @param title of the page
     * @param person who is logged in
     * @param token of the session, for forms
     * @param canLeave whether there is a login to leave
     */
    public record Frame(String title, String person, String token, boolean canLeave) {}

    /**
     * @param person whose password is changed
     * @param token of the session
     * @param alert what went wrong, or empty
     */
    public record Password(String person, String token, String alert) {}

    /**
     * @param token of the session
     * @param alert what went wrong, or empty
     */
    public record Login(String token, String alert) {}

    /**
     * @param frame around it
     * @param text the message
     */
    public record Message(Frame frame, String text) {}

    /**
     * A state, never told by colour alone.
     *
     * @param code for the style
     * @param icon a sign
     * @param label in words
     */
    public record Mark(String code, String icon, String label) {}

    /**
     * The list of cases.
     *
     * @param frame around it
     * @param notice what just happened, or empty
     * @param tabs choices of status
     * @param search what is searched for
     * @param status chosen
     * @param rows cases, the ones that most need a person first
     * @param count "Visar 12 av 40 ärenden"
     * @param more address of the next ones, or empty
     */
    public record Queue(
            Frame frame, String notice, List<Tab> tabs, String search, String status, List<QueueRow> rows, String count, String more) {}

    /**
     * @param code of the status, "kvar" for those left to look at, empty for all
     * @param label in words
     * @param count cases
     * @param chosen whether it is the one shown
     */
    public record Tab(String code, String label, int count, boolean chosen) {}

    /**
     * @param id of the case
     * @param mark its status
     * @param name of the project
     * @param amounts "Sökt … · beslutat …"
     * @param difference or empty
     * @param findings titles, each with its severity, those left to decide
     * @param state "Uppskjutet", "Genomgånget" or empty
     */
    public record QueueRow(
            String id, Mark mark, String name, String amounts, String difference, List<Mark> findings, String state) {}

    /**
     * A case.
     *
     * @param frame around it
     * @param head what it is
     * @param said what just happened
     * @param findings worst first
     * @param sides application, then decision
     * @param partners cases it can be paired with
     * @param history decisions, newest first
     */
    public record CasePage(
            Frame frame, CaseHead head, Said said, List<FindingRow> findings, List<Side> sides, List<Partner> partners, List<EventRow> history) {}

    /**
     * @param id of the case
     * @param name of the project
     * @param mark its status
     * @param amounts "Sökt … · beslutat …"
     * @param seen number of the last decision
     * @param previous id of the case before in the list, or empty
     * @param next id of the case after, or empty
     * @param canSplit whether it can be split
     */
    public record CaseHead(
            String id, String name, Mark mark, String amounts, long seen, String previous, String next, boolean canSplit) {}

    /**
     * @param notice what was done, or empty
     * @param alert what was not, and why, or empty
     */
    public record Said(String notice, String alert) {}

    /**
     * @param key of the finding
     * @param mark its severity
     * @param title of its rule
     * @param message what was found
     * @param facts expected, actual, difference
     * @param suggestion or empty
     * @param places it rests on
     * @param verdict what a person said of it, or empty
     */
    public record FindingRow(
            String key, Mark mark, String title, String message, List<String> facts, String suggestion, List<PlaceLink> places, String verdict) {}

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
     * @param fields single values
     * @param cells values of tables
     * @param pages to look at
     * @param teach id of a part whose form can be learnt, or empty
     */
    public record Side(
            String code, String title, String files, List<FieldRow> fields, List<FieldRow> cells, List<PageView> pages, String teach) {}

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
            String part, String path, String label, String text, String plain, List<String> tags, PlaceLink place, String hint) {}

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
     * @param shape x, y, width, height
     */
    public record BoxView(String id, String code, String label, String part, String path, List<String> shape) {}

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
     */
    public record EventRow(long number, String what, String who, String reason, boolean holds) {}
}

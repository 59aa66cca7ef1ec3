package se.stodkoll.report.html;

import java.util.List;
import java.util.Optional;
import se.stodkoll.report.digest.StateMark;

/** What the templates lay out: finished Swedish text, not yet escaped (the templates escape). Public for them alone. */
public final class Views {
    private Views() {}

    /**
     * The whole page.
     *
     * @param assets style, script and their permission
     * @param glance the night in one look
     * @param unread what was not read of the other files
     * @param failed files that could not be read
     * @param rules what can be filtered on
     * @param turns cases in the order a morning goes, and in each of money and doubt
     * @param lists lists of business support
     * @param files every file
     * @param settings what the rules held to
     */
    public record Page(
            Assets assets,
            Glance glance,
            List<String> unread,
            List<FileRow> failed,
            List<Choice> rules,
            List<Turn> turns,
            List<Grants> lists,
            List<FileRow> files,
            List<SettingGroup> settings) {}

    /**
     * Cases that ask the same of a person.
     *
     * @param code for the filter
     * @param title "Att göra: nya i natt"
     * @param cases at least one
     */
    public record Turn(String code, String title, List<CaseSection> cases) {}

    /**
     * Settings of one kind, each with its name for people, its name in the configuration file, and its value.
     *
     * @param title of the kind, in Swedish
     * @param settings at least one
     */
    public record SettingGroup(String title, List<Setting> settings) {}

    /**
     * One setting in force.
     *
     * @param label its name for people
     * @param name its name in the configuration file
     * @param value with its unit
     */
    public record Setting(String label, String name, String value) {}

    /**
     * @param css style sheet
     * @param js script
     * @param policy content security policy that lets these two run and nothing else
     */
    public record Assets(String css, String js, String policy) {}

    /**
     * @param night its date
     * @param lead the night in one sentence
     * @param tiles what is left for a person, and what is done
     * @param states cases by status
     * @param apart what differs in what is left, each kind by itself
     * @param files counts of this night's files
     * @param chart applied and decided where they differ most
     * @param footer run, version, time
     */
    public record Glance(
            String night,
            String lead,
            List<Tile> tiles,
            List<Tile> states,
            List<String> apart,
            List<Count> files,
            Optional<Chart> chart,
            String footer) {}

    /**
     * @param mark of what is counted
     * @param count how many
     * @param link where they are
     * @param note what it means
     */
    public record Tile(StateMark mark, String count, String link, String note) {}

    /**
     * A number and what it counts.
     *
     * @param count in Swedish figures
     * @param label what it counts
     */
    public record Count(String count, String label) {}

    /**
     * A choice of a filter.
     *
     * @param code what the filter compares with
     * @param label what a person sees
     */
    public record Choice(String code, String label) {}

    /**
     * A case.
     *
     * @param head what shows when closed
     * @param sides beside each other
     * @param findings one a cause, worst first
     * @param chart budget by year
     * @param tables budgets as read
     * @param papers its papers
     * @param reasons why the sides belong together
     * @param reviews what persons have decided and still holds
     */
    public record CaseSection(
            CaseHead head,
            Sides sides,
            List<FindingCard> findings,
            Optional<Chart> chart,
            List<Table> tables,
            List<Paper> papers,
            List<String> reasons,
            List<String> reviews) {}

    /**
     * @param name its kind, file and pages
     * @param link to the original at its first page, or empty
     * @param leftOut what its pages hold with figures that do not count, a sentence each: hidden, or struck through
     */
    public record Paper(String name, String link, List<String> leftOut) {}

    /**
     * @param anchor id of the element
     * @param path of the case on the review page
     * @param review address of the review page
     * @param mark its status
     * @param name of the project
     * @param amounts "Sökt … · beslutat …"
     * @param difference signed, or empty
     * @param titles of its findings' rules, each with its severity
     * @param rules their codes, parted by spaces
     * @param search text to search, lower case
     */
    public record CaseHead(
            String anchor,
            String path,
            String review,
            StateMark mark,
            String name,
            String amounts,
            String difference,
            List<StateMark> titles,
            String rules,
            String search) {}

    /**
     * The application and the decision beside each other.
     *
     * @param applied files of the application's side
     * @param decided files of the decision's side
     * @param rows what is compared
     */
    public record Sides(String applied, String decided, List<SideRow> rows) {}

    /**
     * A line of the comparison.
     *
     * @param label what is compared
     * @param applied the application's side
     * @param decided the decision's side
     * @param verdict how they stand
     * @param note the difference in figures, or empty
     */
    public record SideRow(
            String label, List<Value> applied, List<Value> decided, Optional<StateMark> verdict, String note) {}

    /**
     * @param text the value
     * @param origin how it was read, empty for plain text
     * @param doubt "säkerhet 52 %" where low, else empty
     * @param place file and page
     * @param link to the original there, or empty
     */
    public record Value(String text, String origin, String doubt, String place, String link) {}

    /**
     * @param mark its severity
     * @param title of its rule
     * @param message what was found
     * @param facts expected, actual, difference
     * @param suggestion or empty
     * @param first evidence to show at once
     * @param more evidence to show on request
     * @param review what a person said of it, or empty
     * @param folded others of the same cause
     */
    public record FindingCard(
            StateMark mark,
            String title,
            String message,
            List<Count> facts,
            String suggestion,
            List<Crop> first,
            List<Crop> more,
            String review,
            List<FindingCard> folded) {}

    /**
     * @param image where there is one
     * @param alt its text alternative
     * @param caption file and page
     * @param link to the original at that page, or empty
     * @param read what was read at each place
     */
    public record Crop(Optional<Picture> image, String alt, String caption, String link, List<String> read) {}

    /**
     * @param file its path
     * @param width pixels
     * @param height pixels
     * @param focus for the style: what must show where the whole has no room
     * @param wide whether it shows several places, so that the whole matters
     * @param narrow path of the same for a narrow screen, or empty
     */
    public record Picture(String file, String width, String height, String focus, boolean wide, String narrow) {}

    /**
     * @param caption what and where from
     * @param columns above the figures
     * @param rows as read
     */
    public record Table(String caption, List<String> columns, List<TableRow> rows) {}

    /**
     * @param group heading to show above it, or empty
     * @param label of the row
     * @param kind for the style
     * @param cells one a column
     */
    public record TableRow(String group, String label, String kind, List<Cell> cells) {}

    /**
     * @param text the figure, empty where nothing is printed
     * @param fault what is wrong with it, or empty; a sum that is right has none, even where a part of it is wrong
     * @param part whether it is part of a sum that fails
     * @param doubt or empty
     */
    public record Cell(String text, String fault, boolean part, String doubt) {}

    /**
     * Bars that can be compared by eye, each with its figure in words.
     *
     * @param title what it shows
     * @param groups one a case or year
     */
    public record Chart(String title, List<BarGroup> groups) {}

    /**
     * @param label of the group
     * @param link to the case, or empty
     * @param bars to compare
     */
    public record BarGroup(String label, String link, List<Bar> bars) {}

    /**
     * @param series for the style
     * @param label name of the series
     * @param text the figure
     * @param width 0 to 100
     */
    public record Bar(String series, String label, String text, String width) {}

    /**
     * @param title of the list
     * @param rows its cells, as text
     */
    public record Grants(String title, List<List<String>> rows) {}

    /**
     * @param file its path
     * @param status in words
     * @param detail what it holds, or why it failed
     * @param advice what to do, or empty
     */
    public record FileRow(String file, String status, String detail, String advice) {}
}

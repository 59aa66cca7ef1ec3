package se.stodkoll.web.view;

import java.util.List;
import se.stodkoll.report.digest.StateMark;

/** What the templates of the queue and around every page lay out: finished Swedish text, not yet escaped (the templates escape). Public for them alone. */
public final class PageViews {
    private PageViews() {}

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
     * The list of cases.
     *
     * @param frame around it
     * @param done what just happened
     * @param earlier which night and version the cases come from, where the next night compares them anew; else empty
     * @param choice of cases
     * @param rows cases, in the order chosen
     * @param count "Visar 12 av 40 ärenden"
     * @param more address of the next ones, or empty
     * @param people whom cases can be given to
     * @param unread how many papers are in no case, for nobody understood them
     */
    public record Queue(
            Frame frame,
            Done done,
            String earlier,
            Chosen choice,
            List<QueueRow> rows,
            String count,
            String more,
            List<String> people,
            int unread) {}

    /**
     * What a person has chosen to see.
     *
     * @param tabs filters that have cases
     * @param filter code of the one chosen
     * @param search what is searched for
     * @param orders to choose from
     * @param all address of the same search among all cases
     * @param marked where what is done with marked cases is sent
     */
    public record Chosen(List<Tab> tabs, String filter, String search, List<Tab> orders, String all, String marked) {}

    /**
     * A choice among several.
     *
     * @param code in addresses and for the style
     * @param label in words
     * @param address of the list so chosen
     * @param count cases
     * @param chosen whether it is the one shown
     */
    public record Tab(String code, String label, String address, int count, boolean chosen) {}

    /**
     * @param id of the case
     * @param address of its page
     * @param mark its status
     * @param name of the project
     * @param amounts "Sökt … · beslutat …", and when it came
     * @param difference or empty
     * @param findings titles, each with its severity, those left to decide
     * @param tags "Uppskjutet" or "Genomgånget", whose it is
     */
    public record QueueRow(
            String id,
            String address,
            StateMark mark,
            String name,
            String amounts,
            String difference,
            List<StateMark> findings,
            List<String> tags) {}

    /**
     * What was decided just before, on whatever case.
     *
     * @param text in words; empty where nothing was
     * @param address where it is undone; empty where it cannot be
     * @param number of the decision; of several their numbers, parted by blanks
     * @param seen number of the last decision
     */
    public record Done(String text, String address, String number, long seen) {
        public static final Done NOTHING = new Done("", "", "", 0);
    }
}

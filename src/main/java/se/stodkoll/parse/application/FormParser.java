package se.stodkoll.parse.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.parse.part.LabelledValues;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.part.SentenceValues;
import se.stodkoll.parse.table.Budgets;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.PublicBodies;
import se.stodkoll.text.vocabulary.Template;

/** Reads the portal's application form. */
public final class FormParser {
    private static final Template FORM = Template.load("form");
    private static final Pattern ORGANISATION_NUMBER = Pattern.compile("\\d{6}\\s?[-–]?\\s?\\d{4}");

    private final PartText part;
    private final List<LabelledValues.Entry> entries;
    private final Readings readings;

    public FormParser(PartText part) {
        this.part = part;
        this.readings = part.readings();
        this.entries = LabelledValues.find(part.lines());
    }

    /** Whether a part has the form's plan of activities. */
    public static boolean hasPlan(PartText part) {
        return part.heading(FORM.list("section.activities"), 0).isPresent();
    }

    public Application parse(List<FoundTable> tables) {
        List<Activity> activities = activities();
        Optional<Budget> budget = Budgets.of(tables);
        List<Application.Share> shares = new PrintedShares(part).find();
        Period stated = statedPeriod();
        Optional<Field<BigDecimal>> percent = shares.stream()
                .filter(s -> FORM.list("share.requested").contains(s.name()))
                .map(Application.Share::percent)
                .findFirst();
        return new Application(
                new Application.Identity(
                        value("projectName"), digits("applicationId"), digits("caseId"), value("diaryNumber")),
                applicant(),
                stated.isEmpty() ? Activities.span(activities) : stated,
                new Application.Request(
                        percent, budget.flatMap(b -> Budgets.supportFinancing(b)), money("advance"), !stated.isEmpty()),
                activities,
                budget,
                form(shares));
    }

    private Application.Form form(List<Application.Share> shares) {
        FormAnswers answers = new FormAnswers(part);
        return new Application.Form(
                shares,
                answers.municipalities(),
                value("accountType"),
                value("accountNumber"),
                answers.yesOrNo("question.vat"),
                answers.yesOrNo("question.procurement"),
                answers.all(),
                contacts());
    }

    private Optional<LabelledValues.Entry> entry(String key, int fromLine) {
        return entries.stream()
                .filter(e -> e.key().equals(key)
                        && e.line() >= fromLine
                        && !e.value().isEmpty())
                .findFirst();
    }

    private Optional<Field<String>> value(String key) {
        return entry(key, 0)
                .filter(e -> !e.text().matches("[-–—]+"))
                .map(e -> e.field(readings, withLineBelow(key, e)));
    }

    /** A long project name goes over the line's end; the next line is then no label. */
    private String withLineBelow(String key, LabelledValues.Entry entry) {
        int next = entry.line() + 1;
        boolean name = key.equals("projectName") && next < part.lines().size();
        if (!name
                || entries.stream().anyMatch(e -> e.line() == next)
                || part.lines().get(next).text().contains(":")) {
            return Labels.joined(entry.text());
        }
        String below = part.lines().get(next).text();
        boolean same = below.equals(entry.text()) || below.matches("\\d.*");
        return same ? Labels.joined(entry.text()) : Labels.joined(entry.text() + "\n" + below);
    }

    private Optional<Field<String>> digits(String key) {
        return entry(key, 0).flatMap(e -> {
            String digits = e.text().replaceAll("\\s", "");
            return digits.isEmpty() ? Optional.empty() : Optional.of(e.field(readings, digits));
        });
    }

    private Optional<Field<Money>> money(String key) {
        return entry(key, 0).flatMap(e -> e.money(readings));
    }

    private Application.Applicant applicant() {
        int section = part.heading(FORM.list("section.applicant"), 0).orElse(0);
        Optional<Field<String>> number = entry("organisationNumber", 0).flatMap(e -> {
            Matcher m = ORGANISATION_NUMBER.matcher(e.text());
            return m.find() ? Optional.of(e.field(readings, dashed(m.group()))) : Optional.<Field<String>>empty();
        });
        return new Application.Applicant(
                entry("name", section)
                        .map(e -> e.field(readings, Labels.joined(e.text())))
                        .map(PublicBodies.load()::checked),
                number);
    }

    private static String dashed(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    private Period statedPeriod() {
        return entry("period", 0)
                .map(e -> {
                    Flow flow = new Flow(
                            part.lines().subList(e.line(), Math.min(part.lines().size(), e.line() + 1)), readings);
                    return new SentenceValues(flow, 0, flow.text().length()).span();
                })
                .orElse(Period.NONE);
    }

    private List<Activity> activities() {
        Optional<Integer> start = part.heading(FORM.list("section.activities"), 0);
        if (start.isEmpty()) {
            return List.of();
        }
        int end = part.heading(FORM.list("section.budget"), start.get() + 1)
                .orElse(part.lines().size());
        return new Activities(part, start.get() + 1, end, entries).find();
    }

    private List<Application.Contact> contacts() {
        Optional<Integer> section = part.heading(FORM.list("section.contacts"), 0);
        if (section.isEmpty()) {
            return List.of();
        }
        Function<String, List<LabelledValues.Entry>> all = key -> entries.stream()
                .filter(e -> e.key().equals(key) && e.line() > section.get())
                .toList();
        List<Application.Contact> contacts = new ArrayList<>();
        List<LabelledValues.Entry> names = all.apply("name");
        for (int i = 0; i < names.size(); i++) {
            int from = names.get(i).line();
            int to = i + 1 < names.size() ? names.get(i + 1).line() : Integer.MAX_VALUE;
            contacts.add(new Application.Contact(
                    within("role", from, to),
                    names.get(i).text(),
                    within("email", from, to),
                    within("phone", from, to)));
        }
        return contacts;
    }

    private String within(String key, int from, int to) {
        return entry(key, from)
                .filter(e -> e.line() < to)
                .map(LabelledValues.Entry::text)
                .orElse("");
    }
}

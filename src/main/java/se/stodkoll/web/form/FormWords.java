package se.stodkoll.web.form;

import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.model.record.PartKind;

/** What taught forms are called, in Swedish. */
public final class FormWords {
    private FormWords() {}

    static String kind(PartKind kind) {
        return kind == PartKind.DECISION ? "Beslut" : "Ansökan";
    }

    /** @param slot a key of labels.yaml */
    static String slot(String slot, PartKind kind) {
        boolean decision = kind == PartKind.DECISION;
        return switch (slot) {
            case "project" -> "Projektnamn";
            case "applicant" -> decision ? "Mottagare" : "Sökande";
            case "organisationNumber" -> "Organisationsnummer";
            case "diaryNumber" -> "Diarienummer";
            case "applicationId" -> "Ansöknings-id";
            case "date" -> decision ? "Beslutsdatum" : "Datum";
            case "period" -> "Projekttid, från och till";
            case "start" -> decision ? "Tidigaste start" : "Projektstart";
            case "end" -> decision ? "Senaste slut" : "Projektslut";
            case "requestedAmount" -> "Sökt belopp";
            case "requestedPercent" -> "Sökt andel";
            case "grantedAmount" -> "Beslutat belopp";
            case "grantedPercent" -> "Beslutad andel";
            case "totalCost" -> "Total kostnad";
            case "decidingBody" -> "Beslutande";
            case "handler" -> "Handläggare";
            case "outcome" -> "Utfall";
            case "receiver" -> "Adressat";
            default -> slot;
        };
    }

    /** Where the value stands: "till höger om ”Dag”, den andra på sidan". */
    static String place(TaughtLabel label) {
        String words = side(label.side()) + " ”" + label.text() + "”";
        return label.nth() == 0 ? words : words + ", nr " + label.nth() + " uppifrån";
    }

    private static String side(ValueSide side) {
        return switch (side) {
            case RIGHT -> "till höger om";
            case BELOW -> "under";
            case ABOVE -> "ovanför";
        };
    }

    /** "Sökt belopp står till höger om ”Dag”." */
    static String sentence(TaughtLabel label, PartKind kind) {
        return slot(label.slot(), kind) + " står " + place(label) + ".";
    }

    /** "Ansökan, 6 uppgifter". */
    static String about(TaughtForm form) {
        long slots = form.labels().stream().map(TaughtLabel::slot).distinct().count();
        return kind(form.kind()) + ", " + slots + (slots == 1 ? " uppgift" : " uppgifter");
    }

    /** What tells a paper of the form. */
    static String toldBy(TaughtForm form) {
        String headings = form.headings().stream().map(h -> "”" + h + "”").collect(Collectors.joining(" och "));
        return headings.isEmpty()
                ? "Känns igen på att de flesta av orden nedan står på papperet."
                : "Känns igen på " + headings + " och på att de flesta av orden nedan står på papperet.";
    }

    static List<String> sentences(TaughtForm form) {
        return form.labels().stream().map(label -> sentence(label, form.kind())).toList();
    }
}

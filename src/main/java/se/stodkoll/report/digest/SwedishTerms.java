package se.stodkoll.report.digest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.word.Source;

/** What the closed sets of the model are called in Swedish. */
public final class SwedishTerms {
    private SwedishTerms() {}

    public static String of(CaseStatus status) {
        return switch (status) {
            case MATCH -> "Stämmer";
            case MISMATCH -> "Avviker";
            case REVIEW -> "Granska";
            case UNMATCHED -> "Oparat";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case MISMATCH -> "Avvikelse";
            case REVIEW -> "Granska";
            case WARNING -> "Varning";
            case INFO -> "Upplysning";
        };
    }

    /** Its severity, or that a person has set it aside. */
    public static String of(Finding finding) {
        return finding.isDismissed() ? "Avfärdat" : of(finding.severity());
    }

    /** Short enough for a list to choose from. */
    public static String of(Rule rule) {
        return switch (rule) {
            case AMOUNT_DIFFERS -> "Beloppet skiljer sig";
            case PERCENT_DIFFERS -> "Procentsatsen skiljer sig";
            case PERIOD_DIFFERS -> "Perioden skiljer sig";
            case APPLICANT_DIFFERS -> "Sökanden skiljer sig";
            case DIARY_NUMBER_DIFFERS -> "Diarienumret skiljer sig";
            case PROJECT_NAME_DIFFERS -> "Projektnamnet skiljer sig";
            case RESTATED_DIFFERS -> "Beslutet återger ansökan annorlunda";
            case FUNDING_SOURCES_SUM -> "Finansieringskällorna summerar inte";
            case CAP_EXCEEDS_PERCENT -> "Taket är högre än procentsatsen ger";
            case CAP_BELOW_PERCENT -> "Taket är lägre än procentsatsen ger";
            case ROW_SUM -> "Raden summerar inte";
            case COLUMN_SUM -> "Kolumnen summerar inte";
            case NOT_FULLY_FINANCED -> "Budgeten är inte fullt finansierad";
            case YEARLY_FINANCING_DIFFERS -> "Årets finansiering skiljer sig";
            case FUNDING_SHARE_DIFFERS -> "Sökt belopp finns inte i finansieringen";
            case ACTIVITY_COST_SUM -> "Aktiviteterna summerar inte";
            case OVERHEAD_RATE -> "OH-satsen stämmer inte";
            case SHARE_DIFFERS -> "Utskriven andel stämmer inte";
            case MALFORMED_AMOUNT -> "Felskrivet belopp";
            case PERIOD_MISSING -> "Ansökan anger ingen period";
            case START_BEFORE_DECISION -> "Start före beslutsdatum";
            case NO_DECISION -> "Beslut saknas";
            case NO_APPLICATION -> "Ansökan saknas";
            case AMBIGUOUS_LINK -> "Flera möjliga par";
            case REJECTED -> "Ansökan avslås";
            case NOT_READ -> "Inte läst";
            case LOW_CONFIDENCE -> "Osäkert läst värde";
            case DECIDED_TWICE -> "Samma projekt beslutat två gånger";
            case COST_CLAIMED_TWICE -> "Samma kostnad i två projekt";
            case FRAME_EXCEEDED -> "Årets ram överskrids";
            case CO_FUNDER_CONTRADICTS -> "Medfinansiärens beslut säger annat";
        };
    }

    /** What the expected side of a rule's comparison is. */
    public static String expected(Rule rule) {
        return switch (rule) {
            case AMOUNT_DIFFERS, PERCENT_DIFFERS, PERIOD_DIFFERS, APPLICANT_DIFFERS -> "Sökt";
            case DIARY_NUMBER_DIFFERS, PROJECT_NAME_DIFFERS -> "I ansökan";
            case RESTATED_DIFFERS -> "Sökt enligt beslutet";
            case FUNDING_SOURCES_SUM -> "Beviljat";
            case CAP_EXCEEDS_PERCENT, CAP_BELOW_PERCENT -> "Andel av kostnaderna";
            case ROW_SUM, COLUMN_SUM, OVERHEAD_RATE, SHARE_DIFFERS -> "Uträknat";
            case ACTIVITY_COST_SUM -> "Utskrivet";
            case NOT_FULLY_FINANCED, YEARLY_FINANCING_DIFFERS -> "Kostnader";
            case FUNDING_SHARE_DIFFERS -> "I finansieringen";
            case START_BEFORE_DECISION -> "Beslutat";
            case FRAME_EXCEEDED -> "Årets ram";
            case CO_FUNDER_CONTRADICTS -> "I finansieringen";
            case MALFORMED_AMOUNT,
                    PERIOD_MISSING,
                    NO_DECISION,
                    NO_APPLICATION,
                    AMBIGUOUS_LINK,
                    REJECTED,
                    NOT_READ,
                    LOW_CONFIDENCE,
                    DECIDED_TWICE,
                    COST_CLAIMED_TWICE -> "Å ena sidan";
        };
    }

    /** What the actual side of a rule's comparison is. */
    public static String actual(Rule rule) {
        return switch (rule) {
            case AMOUNT_DIFFERS, PERCENT_DIFFERS, PERIOD_DIFFERS, APPLICANT_DIFFERS, RESTATED_DIFFERS -> "Beviljat";
            case DIARY_NUMBER_DIFFERS, PROJECT_NAME_DIFFERS -> "I beslutet";
            case FUNDING_SOURCES_SUM -> "Källorna tillsammans";
            case CAP_EXCEEDS_PERCENT, CAP_BELOW_PERCENT -> "Beviljat högst";
            case ROW_SUM, COLUMN_SUM, OVERHEAD_RATE, SHARE_DIFFERS -> "Utskrivet";
            case ACTIVITY_COST_SUM -> "Uträknat";
            case NOT_FULLY_FINANCED, YEARLY_FINANCING_DIFFERS -> "Finansiering";
            case FUNDING_SHARE_DIFFERS -> "Sökt";
            case START_BEFORE_DECISION -> "Får påbörjas";
            case FRAME_EXCEEDED -> "Beslutat";
            case CO_FUNDER_CONTRADICTS -> "Medfinansiärens beslut";
            case MALFORMED_AMOUNT,
                    PERIOD_MISSING,
                    NO_DECISION,
                    NO_APPLICATION,
                    AMBIGUOUS_LINK,
                    REJECTED,
                    NOT_READ,
                    LOW_CONFIDENCE,
                    DECIDED_TWICE,
                    COST_CLAIMED_TWICE -> "Å andra sidan";
        };
    }

    /** What a case asks of a person. */
    public static String of(Attention attention) {
        return switch (attention) {
            case NEW -> "Att göra: nya i natt";
            case LEFT -> "Att göra: kvar sedan tidigare";
            case DEFERRED -> "Uppskjutna";
            case REVIEWED -> "Genomgångna";
            case NOTHING -> "Stämmer";
        };
    }

    /** How far a single case has come. */
    public static String state(Attention attention) {
        return switch (attention) {
            case NEW, LEFT -> "Att göra";
            case DEFERRED -> "Uppskjutet";
            case REVIEWED -> "Genomgånget";
            case NOTHING -> "Inget funnet";
        };
    }

    /** What was decided, of what: "Fyndet bekräftat". */
    public static String of(ReviewEvent event) {
        return switch (event.act()) {
            case CONFIRM -> confirmed(event.subject());
            case CORRECT -> "Rättat";
            case DISMISS -> "Fyndet avfärdat";
            case DEFER -> "Ärendet uppskjutet";
            case PAIR -> "Ihopparat";
            case UNPAIR -> "Delat";
            case NOTE -> "Anteckning";
            case ASSIGN -> "Tilldelat";
            case UNDO -> "Ångrat";
        };
    }

    private static String confirmed(ReviewSubject subject) {
        if (subject.finding().isPresent()) {
            return "Fyndet bekräftat";
        }
        return subject.field().isPresent() ? "Rätt läst" : "Ärendet är genomgånget";
    }

    public static String of(Source source) {
        return switch (source) {
            case TEXT_LAYER -> "text";
            case OCR -> "bildläst";
            case REPAIRED -> "lagad text";
            case DERIVED -> "uträknat";
            case CORRECTED -> "rättat";
        };
    }

    public static String of(TextSource source) {
        return switch (source) {
            case TEXT_LAYER -> "Text";
            case OCR -> "Bildläst";
            case REPAIRED -> "Lagad text";
            case MIXED -> "Blandat";
        };
    }

    public static String of(PartKind kind) {
        return switch (kind) {
            case APPLICATION -> "Ansökan";
            case PROJECT_DESCRIPTION -> "Projektbeskrivning";
            case DECISION_PROPOSAL -> "Förslag till beslut";
            case DECISION -> "Beslut";
            case MEMO -> "Föredragnings-PM";
            case AGENDA -> "Dagordning";
            case MINUTES -> "Protokoll";
            case SUPPORT_LIST -> "Lista över företagsstöd";
            case OTHER -> "Övrigt";
        };
    }

    /** "Protokoll, beslut (12 st)": what the parts of a file are, in their order, each kind once. */
    public static String kinds(List<Part> parts) {
        Map<PartKind, Long> counts =
                parts.stream().collect(Collectors.groupingBy(Part::kind, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> of(e.getKey()) + (e.getValue() == 1 ? "" : " (" + e.getValue() + " st)"))
                .collect(Collectors.joining(", "));
    }

    public static String of(DocumentReport.Status status) {
        return switch (status) {
            case EXTRACTED -> "Läst";
            case FAILED -> "Gick inte att läsa";
            case DUPLICATE -> "Dubblett";
            case RESCAN -> "Omskanning";
        };
    }

    public static String of(ProblemCode code) {
        return switch (code) {
            case ENCRYPTED -> "Lösenordsskyddad";
            case DAMAGED -> "Skadad";
            case EMPTY -> "Tom";
            case TOO_LARGE -> "För stor";
            case UNSUPPORTED_TYPE -> "Filtypen läses inte";
            case TIMEOUT -> "Tog för lång tid";
            case OCR_FAILED -> "Bildläsningen misslyckades";
            case INTERNAL -> "Fel i programmet";
            case HIDDEN_TEXT -> "Text som inte syns";
            case STRUCK_TEXT -> "Överstruken text";
            case CUT_OFF -> "Filen är avbruten";
            case ATTACHMENT -> "Bifogad fil, inte läst";
            case FORM_NOT_SHOWN -> "Formulär som inte visas";
            case PICTURE_NOT_READ -> "Bild, inte läst";
        };
    }

    public static String of(RowKind kind) {
        return switch (kind) {
            case ITEM -> "Rad";
            case SUBTOTAL -> "Delsumma";
            case TOTAL -> "Summa";
        };
    }

    public static String of(SupportList.Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> "Beviljat";
            case REJECTED -> "Avslag";
        };
    }

    /** The sign of a case's status; it says without colour what the word beside it says. */
    public static String sign(CaseStatus status) {
        return switch (status) {
            case MISMATCH -> "≠";
            case REVIEW -> "?";
            case UNMATCHED -> "◐";
            case MATCH -> "✓";
        };
    }

    /** The sign of a finding's severity. */
    public static String sign(Severity severity) {
        return switch (severity) {
            case MISMATCH -> "≠";
            case REVIEW -> "?";
            case WARNING -> "!";
            case INFO -> "i";
        };
    }
}

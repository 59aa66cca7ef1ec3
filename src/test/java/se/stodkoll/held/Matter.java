package se.stodkoll.held;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One matter: what was applied for and what was decided, as printed. Right when made; {@link Anomaly} bends it. */
final class Matter {
    enum Asked {
        FORM,
        DESCRIPTION,
        NONE
    }

    enum Answered {
        PROPOSAL,
        LETTER,
        MINUTES,
        DELEGATED,
        NONE
    }

    static final class Step {
        String name;
        long cost;
    }

    static final class Activity {
        String name;
        LocalDate start;
        LocalDate end;
        long cost;
        final List<Step> steps = new ArrayList<>();
    }

    /** What the application's paper says. */
    static final class Applied {
        String project;
        String applicant;
        String organisationNumber;
        String diary;
        BigDecimal percent;
        Long amount;
        LocalDate start;
        LocalDate end;
        boolean periodPrinted = true;
        final List<String> municipalities = new ArrayList<>();
        final List<Activity> activities = new ArrayList<>();
        final List<String[]> shares = new ArrayList<>();
        Sheet costs;
        Sheet financing;
        Sheet inKind;
    }

    static final class Source {
        String name;
        Long amount;
    }

    /** What the decision's paper says. The restated values are null where it is silent. */
    static final class Granted {
        String project;
        String beneficiary;
        String diary;
        BigDecimal percent;
        Long amount;
        LocalDate start;
        LocalDate end;
        String body;
        LocalDate day;
        final List<Source> sources = new ArrayList<>();
        long reservedPerYear;
        int reservedFrom;
        int reservedTo;
        BigDecimal restatedPercent;
        Long restatedAmount;
        LocalDate restatedStart;
        LocalDate restatedEnd;
    }

    Region region;
    Asked asked;
    Answered answered;
    /** Every amount of the matter is whole in this many kronor, so that it can be printed in larger units. */
    long grain;

    final Applied applied = new Applied();
    final Granted granted = new Granted();
    final Set<Anomaly> anomalies = EnumSet.noneOf(Anomaly.class);
}

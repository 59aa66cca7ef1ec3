package se.stodkoll.report.grants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A decided grant.
 *
 * @param id unique among the publisher's
 * @param title of the project, or the kind of support
 * @param description what is granted, in Swedish
 * @param money applied for and awarded
 * @param dates ISO 8601
 * @param recipient who gets it
 * @param funder who gives it
 * @param origin where it was read, and whether the papers agree
 */
record PublishedGrant(
        String id,
        String title,
        String description,
        Amounts money,
        Dates dates,
        Organisation recipient,
        Funder funder,
        Origin origin) {
    /**
     * Kronor.
     *
     * @param appliedFor empty where no application was found
     * @param awarded the most that is paid
     */
    record Amounts(Optional<BigDecimal> appliedFor, BigDecimal awarded) {}

    /**
     * Days.
     *
     * @param award of the decision
     * @param start planned first day
     * @param end planned last day
     */
    record Dates(Optional<String> award, Optional<String> start, Optional<String> end) {}

    /**
     * An organisation.
     *
     * @param id organisation number with its register's code ("SE-BLV-…"), else the publisher's own
     * @param name as read; may be empty
     */
    record Organisation(String id, String name) {}

    /**
     * Who gives.
     *
     * @param body that decides
     * @param programmes the budgets that the money is taken from
     */
    record Funder(Organisation body, List<String> programmes) {
        Funder {
            programmes = List.copyOf(programmes);
        }
    }

    /**
     * Where it was read.
     *
     * @param matter the case's id; of a support list its part's
     * @param status the case's; "LIST" of a support list
     * @param decided whether it is decided, not only proposed
     * @param sources "file.pdf s. 3", application first
     */
    record Origin(String matter, String status, boolean decided, List<String> sources) {
        Origin {
            sources = List.copyOf(sources);
        }
    }
}

package se.stodkoll.model.finding;

import se.stodkoll.model.record.SupportList;

/**
 * A row of a list of grants.
 *
 * @param part id of the part that bears the list
 * @param row position in {@link SupportList#grants()}, from 0
 */
public record RowRef(String part, int row) {}

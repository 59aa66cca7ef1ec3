package se.stodkoll.store.record;

/**
 * The content that another is a second reading of.
 *
 * @param sha256 of it
 * @param stands whether it stands for both; else the other does
 * @param reason in Swedish, without text of the documents
 */
public record Twin(String sha256, boolean stands, String reason) {}

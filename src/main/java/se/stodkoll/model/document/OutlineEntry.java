package se.stodkoll.model.document;

/**
 * A bookmark of a PDF.
 *
 * @param title as written
 * @param page the page it leads to, from 1
 * @param level 0 for the outermost
 */
public record OutlineEntry(String title, int page, int level) {}

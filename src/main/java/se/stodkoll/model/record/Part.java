package se.stodkoll.model.record;

import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.TextSource;

/**
 * One document inside a file.
 *
 * @param id stable for the file's content: first 12 hex digits of its SHA-256, "-", running number from 1
 * @param kind what it is
 * @param title its heading
 * @param pages where it stands in the file
 * @param textSource where its words come from
 * @param content the records read from it
 */
public record Part(
        String id, PartKind kind, String title, PageRange pages, TextSource textSource, PartContent content) {}

/**
 * A page's picture read into positioned words with confidences and alternatives, and readings kept so that no picture is read twice.
 * Enters: PageImage. Leaves: OcrPage. Caller: ingest.
 */
package se.stodkoll.ocr;

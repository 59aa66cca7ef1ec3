/** A page's picture read into positioned words with confidences and alternatives. Enters: PageImage. Leaves: OcrPage. Caller: ingest. */
package se.stodkoll.ocr;

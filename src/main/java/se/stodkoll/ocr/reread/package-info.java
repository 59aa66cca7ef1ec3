/**
 * The witnesses of one page, and what is read once more: figures alone, what was left out, lost blanks, the page turned. Enters: a prepared
 * page. Leaves: the words of the page. Caller: ocr.
 */
package se.stodkoll.ocr.reread;

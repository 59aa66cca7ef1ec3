/**
 * Words of papers as data: the vocabulary, the templates of forms, registers of names, and how labels are compared.
 * Enters: files of the class path. Leaves: lists and patterns of words. Callers: all that understand papers.
 */
package se.stodkoll.text.vocabulary;

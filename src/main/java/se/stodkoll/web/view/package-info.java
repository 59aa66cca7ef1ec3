/**
 * What the templates lay out, and the words for it. Enters: values of the model. Leaves: pages as text. Callers: the rooms that
 * make pages.
 */
package se.stodkoll.web.view;

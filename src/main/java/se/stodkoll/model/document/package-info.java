/** One file, read: its pages with what was judged of each, and its problems. */
package se.stodkoll.model.document;

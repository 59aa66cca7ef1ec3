/**
 * Draws what was seen on a page over its picture. Enters: a page, its tables and its picture. Leaves: a picture with frames
 * and a legend. What else is to be drawn is one more {@link se.stodkoll.draw.Overlay}. Caller: nightly.
 */
package se.stodkoll.draw;

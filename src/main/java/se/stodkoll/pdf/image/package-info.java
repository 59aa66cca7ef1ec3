/**
 * Pictures drawn on a page: what the file holds, whether they can be drawn, the page as rendered. Enters: the open
 * file. Leaves: DrawnImage, rendered pictures. Callers: the other rooms.
 */
package se.stodkoll.pdf.image;

package se.stodkoll.review;

/**
 * How large a page is.
 *
 * @param number from 1
 * @param width PDF points; 0 where the input has no geometry
 * @param height PDF points; 0 where the input has no geometry
 */
public record PageSize(int number, double width, double height) {}

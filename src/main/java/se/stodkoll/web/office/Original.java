package se.stodkoll.web.office;

import java.nio.file.Path;

/**
 * A file as the program keeps it.
 *
 * @param path where it lies
 * @param name what a browser calls it
 * @param mediaType told by content
 */
public record Original(Path path, String name, String mediaType) {}

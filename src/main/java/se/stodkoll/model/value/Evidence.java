package se.stodkoll.model.value;

import java.util.Optional;
import se.stodkoll.model.word.Box;

/**
 * Where a value stands.
 *
 * @param document SHA-256 of the file
 * @param page from 1
 * @param box place on the page; empty where the input has no geometry
 * @param text what was read there, before repair
 */
public record Evidence(String document, int page, Optional<Box> box, String text) {}

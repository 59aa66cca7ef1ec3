package se.stodkoll.field;

import java.util.List;

/**
 * An application and the decision on it.
 *
 * @param planted what was made to differ, empty where nothing was
 * @param findings rules that the two papers break as printed
 */
public record PaperCase(
        String project, String applicationFile, String decisionFile, String planted, List<String> findings) {}

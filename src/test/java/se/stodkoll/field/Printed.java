package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a paper has said of a matter, and in which words. */
final class Printed {
    private final Map<String, List<String>> forms = new TreeMap<>();

    void add(String slot, String form) {
        forms.computeIfAbsent(slot, k -> new ArrayList<>()).add(form);
    }

    boolean has(String slot) {
        return forms.containsKey(slot);
    }

    Map<String, List<String>> forms() {
        return forms;
    }
}

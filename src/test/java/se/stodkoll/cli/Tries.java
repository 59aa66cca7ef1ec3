package se.stodkoll.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One command so many times in a process of its own, which ends with the exit code that all of them had, or with none that is a command's. */
public final class Tries {
    private static final int UNEQUAL = 99;

    private Tries() {}

    /** How many times, and the command line. */
    public static void main(String[] arguments) {
        Set<Integer> exits = new TreeSet<>();
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            exits.add(Stodkoll.execute(Map.of(), Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        System.exit(exits.size() == 1 ? exits.iterator().next() : UNEQUAL);
    }
}

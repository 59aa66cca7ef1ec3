package se.stodkoll.ingest.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: of each the instruction comes first and is not shown, then its result. */
final class FieldCodes {
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    /** @param type of a field's character: begin, separate or end */
    void take(String type) {
        if (type.equals("begin")) {
            instructions.push(true);
        } else if (!instructions.isEmpty()) {
            instructions.pop();
            if (type.equals("separate")) {
                instructions.push(false);
            }
        }
    }

    /** Whether what comes now is of an instruction. */
    boolean inInstruction() {
        return instructions.contains(true);
    }
}

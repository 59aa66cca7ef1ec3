package se.stodkoll.field;

import java.util.List;

/**
 * A made paper.
 *
 * @param name of its file
 * @param bytes of its file
 * @param text what it says, as plain lines, whatever its form
 * @param layout it follows
 * @param frames the verb frames of its main sentences
 * @param parts what it says, a part a matter
 * @param printed in which words each matter was told
 */
public record Paper(
        String name,
        byte[] bytes,
        String text,
        Form form,
        Split split,
        String layout,
        List<String> frames,
        List<PaperGold> parts,
        List<Printed> printed) {}

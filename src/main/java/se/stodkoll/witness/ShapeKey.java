package se.stodkoll.witness;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells outlines apart, and knows the same one again in another document that holds the same font. */
final class ShapeKey {
    /** Finer is not seen: parts of a font size. */
    private static final double UNITS = 1000;
    /** Bytes of the digest that are kept: two shapes of a thousand fonts do not share them. */
    private static final int KEPT = 12;

    private ShapeKey() {}

    static String of(String claimed, Shape shape) {
        MessageDigest digest = sha256();
        digest.update(claimed.getBytes(StandardCharsets.UTF_8));
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int type = at.currentSegment(points);
            ByteBuffer bytes = ByteBuffer.allocate(28).putInt(type);
            for (int i = 0; i < count(type); i++) {
                bytes.putInt((int) Math.round(points[i] * UNITS));
            }
            digest.update(bytes.array());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, KEPT);
    }

    private static int count(int type) {
        return switch (type) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package se.stodkoll.held;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Fonts whose maps to Unicode lie about letters, never about figures; what is seen stays right. */
final class BrokenMap {
    /** From and to in UTF-16, as hexadecimal figures. */
    private static final Map<Integer, Map<String, String>> LIES = Map.of(
            // "ätt", "fö r", "å r"
            1, Map.of("0061", "00E4", "00F6", "00F60020", "00E5", "00E50020", "00E4", "00E40020"),
            // letters of another code page: "fšr", "Œr"
            2, Map.of("00E5", "0152", "00E4", "0160", "00F6", "0161", "00C5", "0081", "00C4", "20AC", "00D6", "2026"),
            // letters that are not told at all
            3, Map.of("00E5", "FFFD", "00E4", "FFFD", "00F6", "FFFD", "00C5", "FFFD", "00C4", "FFFD", "00D6", "FFFD"));

    private static final Pattern SECTION = Pattern.compile("\\d+ begin(bfchar|bfrange)(.*?)end\\1", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<(\\w+)>\\s*<(\\w+)>\\s*(?:<(\\w+)>|\\[([^\\]]*)\\])");
    private static final Pattern PAIR = Pattern.compile("<(\\w+)>\\s*<(\\w+)>");

    private final Map<String, String> lies;

    BrokenMap(int kind) {
        lies = LIES.get(kind);
    }

    byte[] applied(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary font
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) broken(map);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void broken(COSStream map) throws IOException {
        String text;
        try (java.io.InputStream in = map.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        Map<String, String> told = new TreeMap<>();
        Matcher section = SECTION.matcher(text);
        int first = -1;
        int last = -1;
        while (section.find()) {
            if (first < 0) first = section.start();
            last = section.end();
            if (section.group(1).equals("bfchar")) pairs(section.group(2), told);
            else ranges(section.group(2), told);
        }
        if (first < 0) return;
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((text.substring(0, first) + written(told) + text.substring(last))
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void pairs(String text, Map<String, String> told) {
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) told.put(pair.group(1).toUpperCase(), pair.group(2).toUpperCase());
    }

    private static void ranges(String text, Map<String, String> told) {
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1), 16);
            int to = Integer.parseInt(range.group(2), 16);
            String[] list = range.group(4) == null
                    ? null
                    : range.group(4).replaceAll("[<>]", " ").trim().split("\\s+");
            for (int code = from; code <= to; code++) {
                String target = list != null
                        ? list[code - from]
                        : String.format("%04X", Integer.parseInt(range.group(3), 16) + code - from);
                told.put(String.format("%0" + range.group(1).length() + "X", code), target.toUpperCase());
            }
        }
    }

    private String written(Map<String, String> told) {
        StringBuilder out = new StringBuilder();
        var entries = told.entrySet().stream().toList();
        for (int at = 0; at < entries.size(); at += 100) {
            var some = entries.subList(at, Math.min(at + 100, entries.size()));
            out.append(some.size()).append(" beginbfchar\n");
            some.forEach(e -> out.append("<")
                    .append(e.getKey())
                    .append("> <")
                    .append(lies.getOrDefault(e.getValue(), e.getValue()))
                    .append(">\n"));
            out.append("endbfchar\n");
        }
        return out.toString();
    }
}

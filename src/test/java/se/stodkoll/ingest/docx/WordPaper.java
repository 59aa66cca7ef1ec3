package se.stodkoll.ingest.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together of XML, with the styles and parts that a test asks for. */
final class WordPaper {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> embedded = new LinkedHashMap<>();
    private String settings = "";

    WordPaper body(String xml) {
        body.append(xml);
        return this;
    }

    /** The whole of the styles part's content. */
    WordPaper styles(String xml) {
        return part("styles", "styles", xml);
    }

    /** @param name of the part and of its relationship's type */
    WordPaper part(String name, String root, String xml) {
        parts.put(name, "<w:" + root + names() + ">" + xml + "</w:" + root + ">");
        return this;
    }

    WordPaper background(String xml) {
        settings = xml;
        return this;
    }

    /** A file that the text holds. */
    WordPaper embed(String type, String target, byte[] bytes) {
        embedded.put(type + " " + target, bytes);
        return this;
    }

    private static String names() {
        return " xmlns:w=\"" + W + "\" xmlns:r=\"" + OFFICE
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    }

    Path write(Path file) throws IOException {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + override("document", "document.main"));
        StringBuilder relations = new StringBuilder();
        for (String name : parts.keySet()) {
            types.append(override(name, name));
            relations.append(relationship(name, name, name + ".xml"));
        }
        int number = 0;
        for (String each : embedded.keySet()) {
            String[] typeAndTarget = each.split(" ");
            relations.append(relationship("e" + number++, typeAndTarget[0], typeAndTarget[1]));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    relationships(relationship("officeDocument", "officeDocument", "word/document.xml")));
            put(
                    zip,
                    "word/document.xml",
                    "<w:document" + names() + ">" + settings + "<w:body>" + body + "</w:body></w:document>");
            put(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
            for (Map.Entry<String, byte[]> each : embedded.entrySet()) {
                zip.putNextEntry(new ZipEntry("word/" + each.getKey().split(" ")[1]));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relationships(String each) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String r(String text) {
        return r("", text);
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}

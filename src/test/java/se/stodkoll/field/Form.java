package se.stodkoll.field;

/** What a made paper is handed over as. */
public enum Form {
    TXT("txt"),
    DOCX("docx"),
    /** Printed to PDF by the browser. */
    CHROMIUM("pdf"),
    /** Printed to PDF by LibreOffice, where it is installed. */
    OFFICE("pdf"),
    /** Set by this package's own setters. */
    DRAWN("pdf"),
    SCAN("pdf");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }
}

package se.stodkoll.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;

/**
 * The tables of a file for other programs, among them those that score table recognition:
 * {@code {"file", "tables": [{"page", "rows", "columns", "headRows", "confidence", "box", "cells": [{"row", "col", "rowSpan",
 * "colSpan", "text", "box"}]}]}}. Pages count from 1, rows and columns from 0. A box is left, top, right and bottom in PDF points
 * from the page's top left corner; it is left out where the input has no geometry. Blank cells are left out.
 */
public final class TablesJson {
    private static final double HUNDREDTH = 100;
    private static final double THOUSANDTH = 1000;

    private TablesJson() {}

    /** The JSON of all tables of a file, indented. */
    public static String write(DocumentLayout document) {
        List<Map<String, Object>> tables = document.pages().stream()
                .flatMap(p -> p.grids().stream())
                .map(TablesJson::table)
                .toList();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", document.file());
        file.put("tables", tables);
        try {
            return ModelJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> table(Grid grid) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("page", grid.page());
        table.put("rows", grid.rows());
        table.put("columns", grid.columns());
        table.put("headRows", grid.headRows());
        table.put("confidence", rounded(grid.confidence(), THOUSANDTH));
        putBox(table, grid.box());
        table.put("cells", grid.cells().stream().map(TablesJson::cell).toList());
        return table;
    }

    private static Map<String, Object> cell(GridCell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", cell.row());
        json.put("col", cell.column());
        json.put("rowSpan", cell.rowSpan());
        json.put("colSpan", cell.columnSpan());
        json.put("text", cell.text());
        putBox(json, cell.box());
        return json;
    }

    private static void putBox(Map<String, Object> json, Optional<Box> box) {
        box.ifPresent(b -> json.put(
                "box",
                List.of(
                        rounded(b.x0(), HUNDREDTH),
                        rounded(b.y0(), HUNDREDTH),
                        rounded(b.x1(), HUNDREDTH),
                        rounded(b.y1(), HUNDREDTH))));
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}

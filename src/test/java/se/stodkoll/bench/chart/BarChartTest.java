package se.stodkoll.bench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class BarChartTest {
    @Test
    void barsAreAsLongAsTheirValuesAndStayWithinThePicture() throws Exception {
        BarChart chart = new BarChart("Time", Locale.ENGLISH);
        chart.bar("a < b", "10 pages", 50);
        chart.bar("c & d", "10 pages", 1200);
        chart.bar("a < b", "20 pages", 600);
        Element picture = drawn(chart);
        double width = Double.parseDouble(picture.getAttribute("width"));
        List<Element> bars = elements(picture, "rect").subList(1, 4);
        double longest = length(bars.get(2));
        assertTrue(longest > width / 2 && Double.parseDouble(bars.get(2).getAttribute("x")) + longest < width);
        assertEquals(longest / 2, length(bars.get(1)), 0.1);
        assertEquals(longest * 50 / 1200, length(bars.get(0)), 0.1);
    }

    @Test
    void figuresAndNamesAreWrittenAsTheLanguageHasThem() throws Exception {
        BarChart chart = new BarChart("Tid", Locale.forLanguageTag("sv"));
        chart.bar("a < b", "10 sidor", 2.25);
        List<String> words = elements(drawn(chart), "text").stream()
                .map(Element::getTextContent)
                .toList();
        assertEquals(List.of("Tid", "a < b", "2,3"), words);
    }

    @Test
    void barsOfNothingHaveNoLength() throws Exception {
        BarChart chart = new BarChart("Time", Locale.ENGLISH);
        chart.bar("a", "10 pages", 0);
        assertEquals(0, length(elements(drawn(chart), "rect").get(1)));
    }

    private static Element drawn(BarChart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())))
                .getDocumentElement();
    }

    private static double length(Element bar) {
        return Double.parseDouble(bar.getAttribute("width"));
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}

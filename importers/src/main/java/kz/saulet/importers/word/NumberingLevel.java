package kz.saulet.importers.word;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One level of a numbering definition.
 *
 * @param text pattern such as {@code %1.%2.}
 * @param legal every placeholder is written as a plain number
 * @param restartAfter 1-based level whose counting restarts this one; 0 never; null the level above
 * @param style paragraph style linked to the level, or null
 */
record NumberingLevel(
        int start,
        NumberFormat format,
        String text,
        boolean legal,
        @Nullable Integer restartAfter,
        @Nullable String style) {

    static NumberingLevel read(Xml xml) throws IOException, XMLStreamException {
        int start = 0;
        NumberFormat format = NumberFormat.DECIMAL;
        String text = "";
        boolean legal = false;
        Integer restartAfter = null;
        String style = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.intValue(0);
                case "numFmt" -> format = NumberFormat.of(xml.attribute("val", ""));
                case "lvlText" -> text = xml.attribute("val", "");
                case "isLgl" -> legal = xml.isOn();
                case "lvlRestart" -> restartAfter = xml.intValue(0);
                case "pStyle" -> style = xml.attribute("val");
                default -> {}
            }
        }
        return new NumberingLevel(start, format, text, legal, restartAfter, style);
    }
}

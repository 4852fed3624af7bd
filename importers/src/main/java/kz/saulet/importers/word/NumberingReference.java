package kz.saulet.importers.word;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The {@code w:numPr} of a paragraph or style: which numbering, which level from 0; null where it is not said. */
record NumberingReference(@Nullable String id, @Nullable Integer level) {

    static NumberingReference read(Xml xml) throws IOException, XMLStreamException {
        String id = null;
        Integer level = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "numId" -> id = xml.attribute("val");
                case "ilvl" -> level = xml.intValue(0);
                default -> {}
            }
        }
        return new NumberingReference(id, level);
    }
}

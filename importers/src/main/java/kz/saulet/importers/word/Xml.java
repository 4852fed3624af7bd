package kz.saulet.importers.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.saulet.document.RejectedFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one XML part that knows its depth, refuses any DOCTYPE and watches the budget. A child that the caller does not
 * enter is passed over by the next {@link #nextChild}.
 */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int TIME_CHECK_EVERY = 4096;

    /** Namespaces whose elements Word shows; anything else is entered, never interpreted. */
    private static final Set<String> KNOWN = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://purl.oclc.org/ooxml/drawingml/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "http://schemas.openxmlformats.org/package/2006/content-types",
            "urn:schemas-microsoft-com:vml");

    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;
    private int events;

    private Xml(XMLStreamReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /** Opens the part and moves to its root element. */
    static Xml open(InputStream in, Budget budget) throws IOException, XMLStreamException {
        Xml xml = new Xml(newReader(in), budget);
        if (!xml.nextChild(0)) {
            throw new XMLStreamException("no root element");
        }
        return xml;
    }

    int depth() {
        return depth;
    }

    /** Local name of the current element; empty for elements of unknown namespaces. */
    String name() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && KNOWN.contains(namespace) ? reader.getLocalName() : "";
    }

    /** An attribute by local name, whatever its prefix; null when absent. */
    @Nullable
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String localName, String whenAbsent) {
        String value = attribute(localName);
        return value == null ? whenAbsent : value;
    }

    /** A number in {@code w:val}, or the given one when it is absent or no number. */
    int intValue(int otherwise) {
        String value = attribute("val", "");
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** An on/off property of Word: present without a value means on. */
    boolean isOn() {
        return switch (attribute("val", "true")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** Moves to the next child of the element at the given depth; false at that element's end. */
    boolean nextChild(int parentDepth) throws IOException, XMLStreamException {
        while (reader.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == parentDepth + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < parentDepth) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** The characters inside the current element; leaves the cursor at its end. */
    String text() throws IOException, XMLStreamException {
        int start = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= start && reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    private int next() throws IOException, XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> budget.checkDepth(++depth);
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refusal(Reason.BROKEN, "DOCTYPE or entity");
            default -> {}
        }
        if (++events % TIME_CHECK_EVERY == 0) {
            budget.checkTime();
        }
        return event;
    }

    private static synchronized XMLStreamReader newReader(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever parser the server brings: its treatment of DOCTYPE is the one tested
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}

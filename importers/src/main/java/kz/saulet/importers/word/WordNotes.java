package kz.saulet.importers.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Footnotes and endnotes by kind and id; each is read after the paragraph that refers to it. */
final class WordNotes {

    private final Map<String, List<FoundParagraph>> notes = new HashMap<>();

    static WordNotes none() {
        return new WordNotes();
    }

    static WordNotes read(WordPackage file, String main, Budget budget, WordStyles styles)
            throws IOException, XMLStreamException {
        WordNotes notes = new WordNotes();
        notes.readPart(file, file.related(main, "footnotes"), "footnote", budget, styles);
        notes.readPart(file, file.related(main, "endnotes"), "endnote", budget, styles);
        return notes;
    }

    /** @param kind {@code footnote} or {@code endnote} */
    List<FoundParagraph> of(String kind, String id) {
        return notes.getOrDefault(kind + id, List.of());
    }

    private void readPart(WordPackage file, Optional<String> part, String kind, Budget budget, WordStyles styles)
            throws IOException, XMLStreamException {
        if (part.isEmpty()) {
            return;
        }
        WordBody body = new WordBody(budget, styles, new NumberingCounter(new NumberingDefinitions()), none());
        try (Xml xml = file.xml(part.get()).orElseThrow()) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                // separators carry a type, notes do not
                if (xml.name().equals(kind) && xml.attribute("type", "normal").equals("normal")) {
                    String id = xml.attribute("id", "");
                    notes.put(kind + id, body.readAside(xml));
                }
            }
        }
    }
}

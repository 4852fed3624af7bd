package kz.saulet.importers.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kz.saulet.document.RejectedFile.Reason;
import kz.saulet.document.TypedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads one paragraph: its visible text, its place in the outline and its number. Text boxes and notes found inside follow it.
 * Deleted, moved-away and hidden text is left out.
 */
final class ParagraphReader {

    /** What {@code w:pPr} says and what was found on the way. */
    private static final class State {
        private final CharacterCleaner text = new CharacterCleaner();
        private final List<FoundParagraph> asides = new ArrayList<>();
        private @Nullable String style;
        private @Nullable Integer outline;
        private NumberingReference numbering = new NumberingReference(null, null);
        private boolean leftOut;
    }

    private final Budget budget;
    private final WordStyles styles;
    private final NumberingCounter counter;
    private final WordNotes notes;
    private final WordBody body;
    private final FieldStack fields = new FieldStack();
    private int images;

    ParagraphReader(Budget budget, WordStyles styles, NumberingCounter counter, WordNotes notes, WordBody body) {
        this.budget = budget;
        this.styles = styles;
        this.counter = counter;
        this.notes = notes;
        this.body = body;
    }

    int images() {
        return images;
    }

    void read(Xml xml) throws IOException, XMLStreamException {
        State state = new State();
        readContent(xml, state, false);
        String text = state.text.take();
        if (!text.isEmpty() && styles.isContentsEntry(state.style)) {
            return;
        }
        String number = text.isEmpty() && state.leftOut ? null : automaticNumber(state);
        if (!text.isEmpty()) {
            String shown = number != null ? number : TypedNumber.of(text).orElse(null);
            body.add(text, headingLevel(state), shown);
        }
        body.addAll(state.asides);
    }

    private int headingLevel(State state) {
        Integer outline = state.outline;
        if (outline != null) {
            return outline < 9 ? outline + 1 : 0;
        }
        return styles.headingLevel(state.style);
    }

    private @Nullable String automaticNumber(State state) {
        String own = state.numbering.id();
        String list = own != null ? own : styles.numbering(state.style);
        if (list == null || list.equals("0")) {
            return null;
        }
        Integer level = state.numbering.level();
        if (level == null && own == null) {
            level = styles.numberingLevel(state.style);
        }
        return counter.next(list, level != null ? level : counter.levelOfStyle(list, state.style));
    }

    /** @param hidden true inside a run of hidden text */
    private void readContent(Xml xml, State state, boolean hidden) throws IOException, XMLStreamException {
        int depth = xml.depth();
        boolean vanished = hidden;
        boolean chosen = false;
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pPr" -> readProperties(xml, state);
                case "rPr" -> vanished = hidden || isHidden(xml, state);
                case "del", "moveFrom", "rt" -> state.leftOut = true;
                case "txbxContent" -> state.asides.addAll(body.readAside(xml));
                case "fldSimple" -> readSimpleField(xml, state, vanished);
                case "Choice" -> {
                    chosen = true;
                    readContent(xml, state, vanished);
                }
                case "Fallback" -> {
                    if (!chosen) {
                        readContent(xml, state, vanished);
                    }
                }
                case "sdtPr", "delText", "delInstrText" -> {}
                default -> readInline(xml, state, vanished);
            }
        }
    }

    private void readInline(Xml xml, State state, boolean hidden) throws IOException, XMLStreamException {
        switch (xml.name()) {
            case "fldChar" -> fields.mark(xml.attribute("fldCharType", ""));
            case "instrText" -> fields.instruction(xml.text());
            case "blip", "imagedata" -> images++;
            case "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "sym" -> readSign(xml, state, hidden);
            case "footnoteReference" -> readNote(xml, state, "footnote", hidden);
            case "endnoteReference" -> readNote(xml, state, "endnote", hidden);
            default -> readContent(xml, state, hidden);
        }
    }

    private void readSign(Xml xml, State state, boolean hidden) throws IOException, XMLStreamException {
        if (hidden || fields.hides()) {
            state.leftOut = true;
            return;
        }
        switch (xml.name()) {
            case "t" -> state.text.add(xml.text());
            case "noBreakHyphen" -> state.text.add("-");
            case "sym" -> state.text.symbol(xml.attribute("char", ""));
            default -> state.text.space();
        }
        if (state.text.length() > budget.limits().characters()) {
            throw new Refusal(Reason.TOO_COMPLEX, "one paragraph longer than the whole text may be");
        }
    }

    private void readNote(Xml xml, State state, String kind, boolean hidden) {
        if (!hidden && !fields.hides()) {
            state.asides.addAll(notes.of(kind, xml.attribute("id", "")));
        }
    }

    private void readSimpleField(Xml xml, State state, boolean hidden) throws IOException, XMLStreamException {
        if (FieldStack.isNotText(xml.attribute("instr", ""))) {
            state.leftOut = true;
        } else {
            readContent(xml, state, hidden);
        }
    }

    private void readProperties(Xml xml, State state) throws IOException, XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pStyle" -> state.style = xml.attribute("val");
                case "outlineLvl" -> state.outline = xml.intValue(9);
                case "numPr" -> state.numbering = NumberingReference.read(xml);
                default -> {}
            }
        }
    }

    private boolean isHidden(Xml xml, State state) throws IOException, XMLStreamException {
        Boolean hidden = null;
        String style = state.style;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "vanish" -> hidden = xml.isOn();
                case "rStyle" -> style = xml.attribute("val");
                default -> {}
            }
        }
        return hidden != null ? hidden : styles.hidden(style);
    }
}

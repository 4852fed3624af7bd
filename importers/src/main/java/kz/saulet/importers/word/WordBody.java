package kz.saulet.importers.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kz.saulet.document.DocumentParagraph.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * Walks the blocks of a part — paragraphs, tables in tables, content controls — and collects the paragraphs that have text.
 * Deleted rows, moved-away text and generated tables of contents are left out.
 */
final class WordBody {

    private final Budget budget;
    private final ParagraphReader paragraphs;
    private final List<FoundParagraph> found = new ArrayList<>();
    private @Nullable TableCell cell;
    private int tables;

    WordBody(Budget budget, WordStyles styles, NumberingCounter numbering, WordNotes notes) {
        this.budget = budget;
        this.paragraphs = new ParagraphReader(budget, styles, numbering, notes, this);
    }

    List<FoundParagraph> found() {
        return found;
    }

    int tables() {
        return tables;
    }

    int images() {
        return paragraphs.images();
    }

    /** Reads the children of the current element. */
    void readBlocks(Xml xml) throws IOException, XMLStreamException {
        int depth = xml.depth();
        boolean chosen = false;
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "p" -> paragraphs.read(xml);
                case "tbl" -> readTable(xml);
                case "sdt" -> readContentControl(xml);
                case "Choice" -> {
                    chosen = true;
                    readBlocks(xml);
                }
                case "Fallback" -> {
                    if (!chosen) {
                        readBlocks(xml);
                    }
                }
                case "del", "moveFrom", "sectPr" -> {}
                default -> readBlocks(xml);
            }
        }
    }

    /** Reads blocks inside a paragraph, such as a text box, into the given list instead of the text's main line. */
    List<FoundParagraph> readAside(Xml xml) throws IOException, XMLStreamException {
        int mainLine = found.size();
        readBlocks(xml);
        List<FoundParagraph> tail = found.subList(mainLine, found.size());
        List<FoundParagraph> aside = List.copyOf(tail);
        tail.clear();
        return aside;
    }

    void add(String text, int headingLevel, @Nullable String number) throws Refusal {
        budget.spendText(text.length());
        found.add(new FoundParagraph(text, headingLevel, number, cell));
    }

    void addAll(List<FoundParagraph> aside) {
        found.addAll(aside);
    }

    private void readTable(Xml xml) throws IOException, XMLStreamException {
        TableCell outer = cell;
        int table = ++tables;
        int row = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tr" -> readRow(xml, table, ++row);
                case "sdt", "sdtContent", "ins", "customXml" -> {
                    // rows may be wrapped; their numbers then start anew, which only blurs the place
                    row += readWrappedRows(xml, table, row);
                }
                default -> {}
            }
        }
        cell = outer;
    }

    private int readWrappedRows(Xml xml, int table, int before) throws IOException, XMLStreamException {
        int rows = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tr" -> readRow(xml, table, before + ++rows);
                case "sdt", "sdtContent", "customXml" -> rows += readWrappedRows(xml, table, before + rows);
                default -> {}
            }
        }
        return rows;
    }

    private void readRow(Xml xml, int table, int row) throws IOException, XMLStreamException {
        int column = 1;
        boolean deleted = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "trPr" -> deleted = has(xml, "del");
                case "tc" -> {
                    if (!deleted) {
                        cell = new TableCell(table, row, column);
                        column += readCell(xml);
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins" -> {
                    if (!deleted) {
                        cell = new TableCell(table, row, column++);
                        readBlocks(xml);
                    }
                }
                default -> {}
            }
        }
    }

    /** @return how many columns the cell spans */
    private int readCell(Xml xml) throws IOException, XMLStreamException {
        TableCell own = cell;
        int span = 1;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tcPr" -> span = Math.max(1, spanOf(xml));
                case "p" -> paragraphs.read(xml);
                case "tbl" -> readTable(xml);
                case "sdt" -> readContentControl(xml);
                case "del", "moveFrom" -> {}
                default -> readBlocks(xml);
            }
            cell = own;
        }
        return span;
    }

    private static int spanOf(Xml xml) throws IOException, XMLStreamException {
        int span = 1;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("gridSpan")) {
                span = xml.intValue(1);
            }
        }
        return span;
    }

    private void readContentControl(Xml xml) throws IOException, XMLStreamException {
        boolean contents = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "sdtPr" -> contents = isTableOfContents(xml);
                case "sdtContent" -> {
                    if (!contents) {
                        readBlocks(xml);
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isTableOfContents(Xml xml) throws IOException, XMLStreamException {
        boolean contents = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("docPartObj")) {
                int inner = xml.depth();
                while (xml.nextChild(inner)) {
                    contents |= xml.name().equals("docPartGallery")
                            && xml.attribute("val", "").equals("Table of Contents");
                }
            }
        }
        return contents;
    }

    private static boolean has(Xml xml, String child) throws IOException, XMLStreamException {
        boolean found = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            found |= xml.name().equals(child);
        }
        return found;
    }
}

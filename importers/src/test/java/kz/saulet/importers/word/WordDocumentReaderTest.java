package kz.saulet.importers.word;

import static kz.saulet.importers.word.DocxBuilder.W;
import static kz.saulet.importers.word.DocxBuilder.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.DocumentParagraph.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDocumentReaderTest {

    @TempDir
    Path folder;

    @Test
    void textRunsAreJoinedAndInvisibleSignsDropped() throws Exception {
        List<String> texts = texts(DocxBuilder.withBody("<w:p><w:r><w:t>Доступ</w:t></w:r><w:r><w:softHyphen/>"
                + "<w:t>ность\u00AD не\u00A0менее</w:t><w:tab/><w:t>99,9\u202F%</w:t></w:r></w:p><w:p/>"
                + paragraph("  Ә  ғ ")));

        assertEquals(List.of("Доступность не менее 99,9 %", "Ә ғ"), texts);
    }

    @Test
    void symbolFontSignsKeepTheirMeaning() throws Exception {
        assertEquals(
                List.of("≥ 99,9"),
                texts(
                        DocxBuilder.withBody(
                                "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t xml:space=\"preserve\"> 99,9</w:t></w:r></w:p>")));
    }

    @Test
    void deletedMovedAndHiddenTextIsLeftOut() throws Exception {
        List<String> texts = texts(
                DocxBuilder.withBody(
                        "<w:p><w:del><w:r><w:delText>старое</w:delText></w:r></w:del><w:ins><w:r><w:t>новое</w:t></w:r></w:ins>"
                                + "<w:moveFrom><w:r><w:t>уехало</w:t></w:r></w:moveFrom>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрытое</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> видимое</w:t></w:r></w:p>"));

        assertEquals(List.of("новое видимое"), texts);
    }

    @Test
    void tableOfContentsAndPageNumbersAreNoText() throws Exception {
        List<String> texts = texts(
                DocxBuilder.withBody(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o </w:instrText>"
                                + "<w:fldChar w:fldCharType=\"separate\"/><w:t>1 Общие сведения</w:t></w:r></w:p>"
                                + paragraph("2 Требования")
                                + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>Текст</w:t></w:r></w:p>"
                                + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                                + "<w:sdtContent>" + paragraph("Оглавление") + "</w:sdtContent></w:sdt>"
                                + "<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>7</w:t></w:r></w:fldSimple>"
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF x</w:instrText>"
                                + "<w:fldChar w:fldCharType=\"separate\"/><w:t>см. 5.8</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));

        assertEquals(List.of("Текст", "см. 5.8"), texts);
    }

    @Test
    void textBoxesAndNotesFollowTheirParagraph() throws Exception {
        String box = "<w:txbxContent>" + paragraph("в рамке") + "</w:txbxContent>";
        DocxBuilder docx = DocxBuilder.withBody(
                        "<w:p><w:r><w:t>до</w:t></w:r><w:r><mc:AlternateContent>"
                                + "<mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice>"
                                + "<mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback>"
                                + "</mc:AlternateContent></w:r><w:r><w:footnoteReference w:id=\"2\"/><w:t xml:space=\"preserve\"> после</w:t></w:r></w:p>")
                .related(
                        "footnotes",
                        "footnotes.xml",
                        "<w:footnotes " + W + "><w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("---")
                                + "</w:footnote><w:footnote w:id=\"2\">" + paragraph("сноска")
                                + "</w:footnote></w:footnotes>");

        assertEquals(List.of("до после", "в рамке", "сноска"), texts(docx));
    }

    @Test
    void cellsKnowTheirPlaceAlsoInNestedTables() throws Exception {
        String inner = "<w:tbl><w:tr><w:tc>" + paragraph("внутри") + "</w:tc></w:tr></w:tbl>";
        DocumentContent content =
                read(DocxBuilder.withBody("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                        + paragraph("а") + "</w:tc><w:tc>" + inner + paragraph("б") + "</w:tc></w:tr>"
                        + "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("удалена") + "</w:tc></w:tr>"
                        + "<w:tr><w:tc>" + paragraph("в") + "</w:tc></w:tr></w:tbl>" + paragraph("г")));

        assertEquals(
                List.of(
                        new DocumentParagraph(1, "а", 0, null, new TableCell(1, 1, 1)),
                        new DocumentParagraph(2, "внутри", 0, null, new TableCell(2, 1, 1)),
                        new DocumentParagraph(3, "б", 0, null, new TableCell(1, 1, 3)),
                        new DocumentParagraph(4, "в", 0, null, new TableCell(1, 3, 1)),
                        new DocumentParagraph(5, "г", 0, null, null)),
                content.paragraphs());
        assertEquals(2, content.tables());
    }

    @Test
    void headingLevelComesFromStyleNameOutlineOrParagraph() throws Exception {
        DocumentContent content = read(DocxBuilder.withBody(paragraph("<w:pStyle w:val=\"1\"/>", "по имени")
                        + paragraph("<w:pStyle w:val=\"mine\"/>", "по уровню")
                        + paragraph("<w:pStyle w:val=\"kk\"/>", "қазақша")
                        + paragraph("<w:outlineLvl w:val=\"2\"/>", "прямо")
                        + paragraph("<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>", "снято"))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:styleId=\"base\"><w:name w:val=\"x\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                        + "<w:style w:styleId=\"mine\"><w:name w:val=\"y\"/><w:basedOn w:val=\"base\"/></w:style>"
                        + "<w:style w:styleId=\"kk\"><w:name w:val=\"Тақырып 3\"/></w:style>"));

        assertEquals(
                List.of(1, 2, 3, 3, 0),
                content.paragraphs().stream()
                        .map(DocumentParagraph::headingLevel)
                        .toList());
    }

    @Test
    void automaticNumbersAreRendered() throws Exception {
        String first = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        String second = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>";
        String letters = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>";
        String bullets = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";
        DocumentContent content = read(DocxBuilder.withBody(paragraph(first, "a")
                        + paragraph(second, "b")
                        + paragraph(second, "c")
                        + paragraph(first, "d")
                        + paragraph(second, "e")
                        + paragraph(letters, "f")
                        + paragraph(letters, "g")
                        + paragraph(bullets, "h")
                        + paragraph("5.8. Защита")
                        + paragraph("10 пользователей"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.")
                        + level(1, "decimal", "%1.%2.")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" + level(0, "russianLower", "%1)")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">" + level(0, "bullet", "•")
                        + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"));

        assertEquals(
                java.util.Arrays.asList("1", "1.1", "1.2", "2", "2.1", "а", "б", null, "5.8", null),
                content.paragraphs().stream().map(DocumentParagraph::numbering).toList());
    }

    @Test
    void startOverrideRestartsASharedList() throws Exception {
        String one = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
        String other = "<w:numPr><w:numId w:val=\"2\"/></w:numPr>";
        DocumentContent content = read(DocxBuilder.withBody(
                        paragraph(one, "a") + paragraph(one, "b") + paragraph(other, "c") + paragraph(other, "d"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1") + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/>"
                        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"));

        assertEquals(
                List.of("1", "2", "5", "6"),
                content.paragraphs().stream().map(DocumentParagraph::numbering).toList());
    }

    @Test
    void numberingOfAStyleUsesTheLevelLinkedToTheStyle() throws Exception {
        DocumentContent content = read(DocxBuilder.withBody(
                        paragraph("<w:pStyle w:val=\"h1\"/>", "a") + paragraph("<w:pStyle w:val=\"h2\"/>", "b"))
                .styles(
                        "<w:style w:styleId=\"h1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:styleId=\"h2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"h1\"/></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1")
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"h2\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));

        assertEquals(
                List.of("1", "1.1"),
                content.paragraphs().stream().map(DocumentParagraph::numbering).toList());
    }

    @Test
    void digestAndLanguageAreTold() throws Exception {
        DocumentContent content =
                read(DocxBuilder.withBody(paragraph("Жүйенің мақсаты мен міндеттері осы құжатта көрсетілген.")));

        assertEquals("kk", content.language());
        assertEquals(64, content.sha256().length());
        assertEquals("tz.docx", content.fileName());
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private List<String> texts(DocxBuilder docx) throws Exception {
        return read(docx).paragraphs().stream().map(DocumentParagraph::text).toList();
    }

    private DocumentContent read(DocxBuilder docx) throws Exception {
        return new WordDocumentReader().read("tz.docx", docx.write(folder.resolve("tz.docx")));
    }
}

package kz.saulet.reports.word;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import kz.saulet.language.Lang;
import kz.saulet.language.Text;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A document on A4 in the house style: real heading styles, tables that repeat their header, page numbers, every run tagged
 * with its language. Text goes to the end of the document.
 */
final class WordDocument implements Closeable {

    private static final String FONTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONTS_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private final XWPFDocument document = new XWPFDocument();

    /** The language of what is written next. */
    private Lang lang;

    WordDocument(Lang lang) {
        this.lang = lang;
        try {
            loadStyles();
            loadFonts();
        } catch (IOException | XmlException | InvalidFormatException e) {
            throw new IllegalStateException("style resources of documents", e);
        }
        setPage();
    }

    Lang lang() {
        return lang;
    }

    void setLang(Lang next) {
        lang = next;
    }

    void setProperties(String title, String creator) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator(creator);
    }

    void header(String text) {
        XWPFParagraph paragraph =
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        write(paragraph, text, lang.tag(), false);
    }

    /** A footer such as {@code 3 / 12}, after the given words. */
    void footer(String words) {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        write(paragraph, words + " ", lang.tag(), false);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        write(paragraph, " / ", lang.tag(), false);
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    void title(String text) {
        styled("Title", text);
    }

    void subtitle(String text) {
        styled("Subtitle", text);
    }

    /** @param level from 1 to 3 */
    void heading(int level, String text) {
        styled("Heading" + level, text);
    }

    /** A heading with an automatic number. */
    void numberedHeading(int level, String text) {
        XWPFParagraph paragraph = styled("Heading" + level, text);
        paragraph.setNumID(BigInteger.TWO);
        paragraph.setNumILvl(BigInteger.valueOf(level - 1L));
    }

    void paragraph(String text) {
        styled("BodyText", text);
    }

    /** A text in the language it is really in, which may be another than that of the document. */
    void paragraph(Text text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("BodyText");
        write(paragraph, text.value(), text.lang(), bold);
    }

    void bullet(String text) {
        styled("ListBullet", text);
    }

    void note(String text) {
        styled("Note", text);
    }

    WordTable table(int... percents) {
        return new WordTable(document.createTable(1, percents.length), percents, this);
    }

    void pageBreak() {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** @param tag language of the text, empty for the document's */
    void write(XWPFParagraph paragraph, String text, String tag, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setLang(locale(tag.isEmpty() ? lang : Lang.of(tag)));
        if (bold) {
            // saying "not bold" would take the weight from headings
            run.setBold(true);
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(clean(lines.get(i)), i);
        }
        if (text.endsWith(" ") && lines.size() == 1) {
            run.getCTR().getTArray(0).setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    private XWPFParagraph styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, text, lang.tag(), false);
        return paragraph;
    }

    private static String locale(Lang lang) {
        return switch (lang) {
            case KK -> "kk-KZ";
            case RU -> "ru-RU";
            case EN -> "en-US";
        };
    }

    /** XML has no place for control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t]]|[\uFFFE\uFFFF]", "");
    }

    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1_418));
        margins.setRight(BigInteger.valueOf(851));
        margins.setTop(BigInteger.valueOf(1_134));
        margins.setBottom(BigInteger.valueOf(1_134));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
    }

    private void loadStyles() throws IOException, XmlException {
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        }
    }

    /** The font table names a free font of the same measures for machines that lack the usual one. */
    private void loadFonts() throws IOException, InvalidFormatException {
        PackagePart part =
                document.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), FONTS_TYPE);
        try (InputStream in = resource("fontTable.xml");
                OutputStream out = part.getOutputStream()) {
            in.transferTo(out);
        }
        document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, FONTS_RELATION);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WordDocument.class.getResourceAsStream(name), name);
    }
}

package kz.saulet.examination.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the smallest .docx that Word opens out of lines of text; a line that starts with a hash sign becomes a heading. */
final class PlainDocx {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"main\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private PlainDocx() {}

    static byte[] of(String lines) {
        String body = lines.lines()
                .filter(line -> !line.isBlank())
                .map(PlainDocx::paragraph)
                .collect(Collectors.joining());
        String document = HEAD + "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + body + "</w:body></w:document>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", TYPES);
            write(zip, "_rels/.rels", RELATIONS);
            write(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The outline level is what makes a paragraph a heading, with or without a style. */
    private static String paragraph(String line) {
        boolean heading = line.startsWith("#");
        String text = escaped(heading ? line.substring(1).strip() : line.strip());
        String properties = heading ? "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" : "";
        String run = heading ? "<w:rPr><w:b/></w:rPr>" : "";
        return "<w:p>" + properties + "<w:r>" + run + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

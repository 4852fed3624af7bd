package kz.saulet.importers.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small .docx files part by part, good ones and bad ones. */
final class DocxBuilder {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> mainRelationships = new LinkedHashMap<>();
    private String mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private String rootTarget = "word/document.xml";

    static DocxBuilder withBody(String body) {
        return new DocxBuilder()
                .part(
                        "word/document.xml",
                        "<w:document " + W
                                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:body>"
                                + body
                                + "</w:body></w:document>");
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    DocxBuilder part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    DocxBuilder part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    DocxBuilder styles(String styles) {
        return related("styles", "styles.xml", "<w:styles " + W + ">" + styles + "</w:styles>");
    }

    DocxBuilder numbering(String definitions) {
        return related("numbering", "numbering.xml", "<w:numbering " + W + ">" + definitions + "</w:numbering>");
    }

    DocxBuilder related(String kind, String target, String xml) {
        mainRelationships.put(kind, target);
        return part("word/" + target, xml);
    }

    DocxBuilder mainType(String type) {
        mainType = type;
        return this;
    }

    DocxBuilder rootTarget(String target) {
        rootTarget = target;
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", relationships(Map.of("officeDocument", rootTarget)));
            put(zip, "word/_rels/document.xml.rels", relationships(mainRelationships));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    static String externalRelationship(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + RELATIONSHIP + kind + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/></Relationships>";
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>";
    }

    private static String relationships(Map<String, String> byKind) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        byKind.forEach((kind, target) -> xml.append("<Relationship Id=\"")
                .append(kind)
                .append("\" Type=\"")
                .append(RELATIONSHIP)
                .append(kind)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>"));
        return xml.append("</Relationships>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

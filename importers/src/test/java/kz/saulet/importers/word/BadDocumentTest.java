package kz.saulet.importers.word;

import static kz.saulet.importers.word.DocxBuilder.W;
import static kz.saulet.importers.word.DocxBuilder.externalRelationship;
import static kz.saulet.importers.word.DocxBuilder.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.saulet.document.RejectedFile;
import kz.saulet.document.RejectedFile.Reason;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadDocumentTest {

    private static final String LAUGHS =
            "<!DOCTYPE w:document [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    @TempDir
    Path folder;

    @Test
    void emptyFileIsEmpty() throws Exception {
        assertEquals(Reason.EMPTY, refused(Files.createFile(file())));
    }

    @Test
    void otherFormatsUnderTheNameAreUnknown() throws Exception {
        assertEquals(Reason.UNKNOWN_FORMAT, refused(Files.writeString(file(), "%PDF-1.7 something")));
        assertEquals(Reason.UNKNOWN_FORMAT, refused(Files.writeString(file(), "{\\rtf1 text}")));
        assertEquals(Reason.UNKNOWN_FORMAT, refused(Files.writeString(file(), "P")));
        assertEquals(Reason.UNKNOWN_FORMAT, refused(zip("mimetype", "application/vnd.oasis.opendocument.text")));
    }

    @Test
    void oldBinaryDocumentIsUnknown() throws Exception {
        try (POIFSFileSystem old = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file())) {
            old.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            old.writeFilesystem(out);
        }
        assertEquals(Reason.UNKNOWN_FORMAT, refused(file()));
    }

    @Test
    void workbookUnderTheNameIsUnknown() throws Exception {
        DocxBuilder docx = DocxBuilder.withBody(paragraph("x"))
                .mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        assertEquals(Reason.UNKNOWN_FORMAT, refused(docx.write(file())));
    }

    @Test
    void truncatedPackageIsBroken() throws Exception {
        byte[] whole = Files.readAllBytes(DocxBuilder.withBody(paragraph("x")).write(file()));
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(Reason.BROKEN, refused(file()));
    }

    @Test
    void missingMainPartIsUnknown() throws Exception {
        assertEquals(
                Reason.UNKNOWN_FORMAT,
                refused(DocxBuilder.withBody("").rootTarget("word/absent.xml").write(file())));
    }

    @Test
    void malformedXmlIsBroken() throws Exception {
        DocxBuilder docx = DocxBuilder.withBody("").part("word/document.xml", "<w:document " + W + "><w:body><w:p>");
        assertEquals(Reason.BROKEN, refused(docx.write(file())));
    }

    @Test
    void encryptedDocumentIsEncrypted() throws Exception {
        byte[] whole =
                Files.readAllBytes(DocxBuilder.withBody(paragraph("тайна")).write(file()));
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(compound)) {
                data.write(whole);
            }
            try (OutputStream out = Files.newOutputStream(file())) {
                compound.writeFilesystem(out);
            }
        }
        assertEquals(Reason.ENCRYPTED, refused(file()));
    }

    @Test
    void encryptedZipEntryIsEncrypted() throws Exception {
        byte[] whole = Files.readAllBytes(DocxBuilder.withBody(paragraph("x")).write(file()));
        for (int i = 0; i < whole.length - 10; i++) {
            if (whole[i] == 'P' && whole[i + 1] == 'K' && whole[i + 2] == 1 && whole[i + 3] == 2) {
                whole[i + 8] |= 1;
            }
        }
        Files.write(file(), whole);
        assertEquals(Reason.ENCRYPTED, refused(file()));
    }

    @Test
    void hundredMegabytesAreTooLarge() throws Exception {
        try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        assertEquals(Reason.TOO_LARGE, refused(file()));
    }

    @Test
    void macrosAreRefusedByTypeByPartAndByControl() throws Exception {
        assertEquals(
                Reason.MACROS,
                refused(DocxBuilder.withBody(paragraph("x"))
                        .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .write(file())));
        assertEquals(
                Reason.MACROS,
                refused(DocxBuilder.withBody(paragraph("x"))
                        .part("word/vbaProject.bin", new byte[] {1})
                        .write(file())));
        assertEquals(
                Reason.MACROS,
                refused(DocxBuilder.withBody(paragraph("x"))
                        .part(
                                "word/activeX/_rels/activeX1.xml.rels",
                                externalRelationship("activeXControlBinary", "activeX1.bin"))
                        .write(file())));
    }

    @Test
    void linksThatLoadContentAreRefusedAndNeverFollowed() throws Exception {
        try (ServerSocket trap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(1);
            String url = "http://127.0.0.1:" + trap.getLocalPort() + "/t.dotm";
            for (String kind : List.of("attachedTemplate", "oleObject", "image", "frame", "aFChunk", "subDocument")) {
                Path docx = DocxBuilder.withBody(paragraph("x"))
                        .part("word/_rels/settings.xml.rels", externalRelationship(kind, url))
                        .write(file());
                assertEquals(Reason.EXTERNAL_TEMPLATE, refused(docx), kind);
            }
            assertThrows(SocketTimeoutException.class, trap::accept);
        }
    }

    @Test
    void ordinaryLinksAreAllowed() throws Exception {
        Path docx = DocxBuilder.withBody(paragraph("x"))
                .part("word/_rels/footnotes.xml.rels", externalRelationship("hyperlink", "https://adilet.zan.kz"))
                .write(file());
        assertEquals(
                1, new WordDocumentReader().read("tz.docx", docx).paragraphs().size());
    }

    @Test
    void entitiesAreRefusedInEveryPart() throws Exception {
        String document = LAUGHS + "<w:document " + W + "><w:body>" + paragraph("&d;") + "</w:body></w:document>";
        assertEquals(
                Reason.BROKEN,
                refused(DocxBuilder.withBody("")
                        .part("word/document.xml", document)
                        .write(file())));
        assertEquals(
                Reason.BROKEN,
                refused(DocxBuilder.withBody(paragraph("x"))
                        .related("styles", "styles.xml", LAUGHS + "<w:styles " + W + "/>")
                        .write(file())));
    }

    @Test
    void externalEntityIsNeitherReadNorRequested() throws Exception {
        try (ServerSocket trap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(1);
            String url = "http://127.0.0.1:" + trap.getLocalPort() + "/x.dtd";
            for (String doctype : List.of(
                    "<!DOCTYPE x [<!ENTITY d SYSTEM \"file:///etc/hostname\">]>",
                    "<!DOCTYPE x [<!ENTITY d SYSTEM \"" + url + "\">]>",
                    "<!DOCTYPE x SYSTEM \"" + url + "\">",
                    "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>")) {
                String document =
                        doctype + "<w:document " + W + "><w:body>" + paragraph("&d;") + "</w:body></w:document>";
                Path docx = DocxBuilder.withBody("")
                        .part("word/document.xml", document)
                        .write(file());
                assertEquals(Reason.BROKEN, refused(docx), doctype);
            }
            assertThrows(SocketTimeoutException.class, trap::accept);
        }
    }

    @Test
    void bombsStopAtTheBudget() throws Exception {
        Path big = file();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(big))) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 450; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertEquals(Reason.TOO_LARGE_UNPACKED, refused(big));
        assertEquals(Reason.TOO_LARGE_UNPACKED, refused(manyEntries()));
    }

    @Test
    void lyingSizesDoNotHelpABomb() throws Exception {
        String text = paragraph("я".repeat(50_000)).repeat(1000);
        byte[] bomb = Files.readAllBytes(DocxBuilder.withBody(text).write(file()));
        for (int i = 0; i < bomb.length - 30; i++) {
            if (bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2) {
                // uncompressed size in the central directory
                bomb[i + 24] = 100;
                bomb[i + 25] = bomb[i + 26] = bomb[i + 27] = 0;
            }
        }
        Files.write(file(), bomb);
        assertTrue(List.of(Reason.TOO_LARGE_UNPACKED, Reason.TOO_COMPLEX, Reason.BROKEN)
                .contains(refused(file())));
    }

    @Test
    void moreTextThanTheLimitIsTooComplex() throws Exception {
        String text = paragraph("я".repeat(100_000)).repeat(101);
        assertEquals(Reason.TOO_COMPLEX, refused(DocxBuilder.withBody(text).write(file())));
        String oneRun = paragraph("я".repeat(10_100_000));
        assertEquals(Reason.TOO_COMPLEX, refused(DocxBuilder.withBody(oneRun).write(file())));
    }

    @Test
    void deepNestingIsTooComplex() throws Exception {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        String tables = open.repeat(30_000) + paragraph("x") + close.repeat(30_000);
        assertEquals(Reason.TOO_COMPLEX, refused(DocxBuilder.withBody(tables).write(file())));
        String fields = "<w:p><w:r>" + "<w:fldChar w:fldCharType=\"begin\"/>".repeat(1000) + "</w:r></w:p>";
        assertEquals(Reason.TOO_COMPLEX, refused(DocxBuilder.withBody(fields).write(file())));
    }

    @Test
    void readingBeyondTheTimeIsTooComplex() throws Exception {
        Path docx = DocxBuilder.withBody(paragraph("x")).write(file());
        WordDocumentReader impatient =
                new WordDocumentReader(WordLimits.standard().withTime(Duration.ZERO));
        RejectedFile rejected = assertThrows(RejectedFile.class, () -> impatient.read("tz.docx", docx));
        assertEquals(Reason.TOO_COMPLEX, rejected.reason());
    }

    @Test
    void sameEntryTwiceIsBroken() throws Exception {
        byte[] bytes = Files.readAllBytes(DocxBuilder.withBody(paragraph("видно"))
                .part("word/Document.XML", "<x/>")
                .write(file()));
        Files.write(file(), bytes);
        assertEquals(Reason.BROKEN, refused(file()));
    }

    @Test
    void picturesWithoutTextAreNoText() throws Exception {
        assertEquals(Reason.NO_TEXT, refused(DocxBuilder.withBody("<w:p/>").write(file())));
    }

    @Test
    void nothingIsLeftBehindAndTheFileIsFree() throws Exception {
        Path docx = DocxBuilder.withBody(paragraph("x"))
                .part("word/vbaProject.bin", new byte[1])
                .write(file());
        long before = temporaryFiles();
        refused(docx);
        assertEquals(before, temporaryFiles());
        Files.delete(docx);
    }

    private static long temporaryFiles() throws IOException {
        try (var names = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return names.filter(p -> p.getFileName().toString().matches("(?i).*(poi|docx|saulet).*"))
                    .count();
        }
    }

    private Path manyEntries() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.closeEntry();
            }
        }
        return file();
    }

    private Path zip(String name, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file();
    }

    private Path file() {
        return folder.resolve("bad.docx");
    }

    private static Reason refused(Path file) {
        WordDocumentReader reader = new WordDocumentReader();
        return assertThrows(RejectedFile.class, () -> reader.read("bad.docx", file))
                .reason();
    }
}

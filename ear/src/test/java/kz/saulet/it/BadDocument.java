package kz.saulet.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that nobody should be able to hand in, made from a good one. */
enum BadDocument {
    NOT_A_DOCUMENT(415, "unknown-format") {
        @Override
        byte[] make() {
            return "%PDF-1.7 not a document".getBytes(StandardCharsets.US_ASCII);
        }
    },
    EMPTY(422, "empty") {
        @Override
        byte[] make() {
            return new byte[0];
        }
    },
    CUT_OFF(422, "broken") {
        @Override
        byte[] make() {
            byte[] whole = good();
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    ENCRYPTED(422, "encrypted") {
        @Override
        byte[] make() throws Exception {
            try (POIFSFileSystem compound = new POIFSFileSystem();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream data = encryptor.getDataStream(compound)) {
                    data.write(good());
                }
                compound.writeFilesystem(out);
                return out.toByteArray();
            }
        }
    },
    ZIP_BOMB(413, "too-large-unpacked") {
        @Override
        byte[] make() throws IOException {
            return with("word/media/image1.png", new byte[450 * MEGABYTE]);
        }
    },
    XML_BOMB(422, "broken") {
        @Override
        byte[] make() throws IOException {
            String laughs = "<!DOCTYPE w:document [<!ENTITY a \"lol\">"
                    + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + "<w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
            return with("word/document.xml", laughs.getBytes(StandardCharsets.UTF_8));
        }
    },
    HUNDRED_MEGABYTES(413, "too-large") {
        @Override
        byte[] make() {
            return new byte[100 * MEGABYTE];
        }
    },
    MACROS(422, "macros") {
        @Override
        byte[] make() throws IOException {
            return with("word/vbaProject.bin", new byte[] {1});
        }
    },
    EXTERNAL_TEMPLATE(422, "external-template") {
        @Override
        byte[] make() throws IOException {
            String link = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/t.dotm\" Type=\""
                    + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
                    + "</Relationships>";
            return with("word/_rels/settings.xml.rels", link.getBytes(StandardCharsets.UTF_8));
        }
    };

    private static final int MEGABYTE = 1 << 20;

    private final int status;
    private final String reason;

    BadDocument(int status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    abstract byte[] make() throws Exception;

    int status() {
        return status;
    }

    String code() {
        return "file." + reason;
    }

    private static byte[] good() {
        return Documents.sample("tz-complete-ru.docx");
    }

    /** The good document with one part replaced or added. */
    private static byte[] with(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(good()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    put(to, entry.getName(), from.readAllBytes());
                }
            }
            put(to, part, content);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}

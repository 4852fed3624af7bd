package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentReader;
import kz.saulet.document.RejectedFile;
import kz.saulet.problem.FileRefused;

/** Reads files on their way in, refuses what can't be read safely, and remembers the text of the last few. */
@ApplicationScoped
public class DocumentIntake {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int HEAD = 16;
    private static final int REMEMBERED = 12;
    private static final int LONGEST_NAME = 200;

    private Iterable<DocumentReader> readers;
    private final Map<String, DocumentContent> lastRead = Collections.synchronizedMap(new LinkedHashMap<>(16, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DocumentContent> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Inject
    public DocumentIntake(Instance<DocumentReader> readers) {
        this((Iterable<DocumentReader>) readers);
    }

    DocumentIntake(Iterable<DocumentReader> readers) {
        this.readers = readers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DocumentIntake() {}

    /** @throws FileRefused with the reason; the upload itself stays its owner's to remove */
    public AcceptedFile accept(Upload upload) {
        String name = cleanName(upload.name());
        DocumentContent content = read(name, upload.path());
        lastRead.put(content.sha256(), content);
        return new AcceptedFile(name, mediaType(name), upload.type(), content.sha256(), bytes(upload.path()), content);
    }

    /** The text of a stored file, read again only when it was not read lately. */
    DocumentContent content(String name, String sha256, byte[] bytes) {
        DocumentContent known = lastRead.get(sha256);
        DocumentContent content = known == null ? readAgain(name, bytes) : known;
        lastRead.put(sha256, content);
        return content.fileName().equals(name) ? content : named(content, name);
    }

    private static DocumentContent named(DocumentContent content, String name) {
        return new DocumentContent(
                name, content.sha256(), content.language(), content.paragraphs(), content.tables(), content.images());
    }

    private DocumentContent readAgain(String name, byte[] bytes) {
        try {
            Path copy = Files.createTempFile("saulet-", ".file");
            try {
                Files.write(copy, bytes);
                return read(name, copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentContent read(String name, Path file) {
        try {
            if (Files.size(file) == 0) {
                throw new FileRefused(RejectedFile.Reason.EMPTY, name);
            }
            byte[] head = head(file);
            DocumentReader reader = StreamSupport.stream(readers.spliterator(), false)
                    .filter(r -> r.reads(name, head))
                    .findFirst()
                    .orElseThrow(() -> new FileRefused(RejectedFile.Reason.UNKNOWN_FORMAT, name));
            return reader.read(name, file);
        } catch (RejectedFile e) {
            throw new FileRefused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers and clients send paths and odd characters along; the name is shown and sent back later. */
    static String cleanName(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\"<>|:*?]", "")
                .strip();
        if (name.isEmpty()) {
            return "document";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static String mediaType(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".docx") ? DOCX : "application/octet-stream";
    }
}

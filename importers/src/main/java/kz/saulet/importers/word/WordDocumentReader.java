package kz.saulet.importers.word;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.DocumentReader;
import kz.saulet.document.LanguageGuess;
import kz.saulet.document.RejectedFile;
import kz.saulet.document.RejectedFile.Reason;

/**
 * Reads .docx files. The package is opened in place, its XML parts are streamed, and every refusal happens before or while
 * reading: nothing is written to disk and no link is followed.
 *
 * <ol>
 *   <li>size, first bytes, digest of the whole file;
 *   <li>entries of the package, programs in it, links that load content from elsewhere;
 *   <li>styles, numbering and notes, then the text.
 * </ol>
 */
@ApplicationScoped
public class WordDocumentReader implements DocumentReader {

    private static final Set<String> EXTENSIONS = Set.of("docx", "docm", "dotx", "dotm", "doc");

    private final WordLimits limits;

    public WordDocumentReader() {
        this(WordLimits.standard());
    }

    public WordDocumentReader(WordLimits limits) {
        this.limits = limits;
    }

    public WordLimits limits() {
        return limits;
    }

    /** By the name alone: a file that only pretends to be a Word document must be refused, not passed over. */
    @Override
    public boolean reads(String fileName, byte[] head) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(extension);
    }

    @Override
    public DocumentContent read(String fileName, Path file) throws RejectedFile {
        try {
            return readContent(fileName, file);
        } catch (Refusal e) {
            throw new RejectedFile(e.reason(), fileName, e);
        } catch (XMLStreamException e) {
            throw new RejectedFile(reasonOf(e), fileName, e);
        } catch (IOException | RuntimeException e) {
            // the zip and XML readers of the JDK answer damaged input with many kinds of exception
            throw new RejectedFile(Reason.BROKEN, fileName, e);
        }
    }

    private DocumentContent readContent(String fileName, Path file) throws IOException, XMLStreamException {
        refuseBySize(file);
        FileSignature signature = FileSignature.of(file);
        signature.refuseUnlessZip();
        Budget budget = new Budget(limits);
        try (WordPackage opened = WordPackage.open(file, budget)) {
            String main = PackageSafety.mainPart(opened);
            WordBody body = readBody(opened, main, budget);
            List<DocumentParagraph> paragraphs = number(body.found());
            if (paragraphs.isEmpty()) {
                throw new Refusal(Reason.NO_TEXT, body.images() + " pictures");
            }
            return new DocumentContent(
                    fileName,
                    signature.sha256(),
                    LanguageGuess.of(paragraphs),
                    paragraphs,
                    body.tables(),
                    body.images());
        }
    }

    private void refuseBySize(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new Refusal(Reason.EMPTY, "no bytes");
        }
        if (size > limits.fileBytes()) {
            throw new Refusal(Reason.TOO_LARGE, size + " bytes");
        }
    }

    private static WordBody readBody(WordPackage file, String main, Budget budget)
            throws IOException, XMLStreamException {
        WordStyles styles = WordStyles.read(file, main);
        NumberingCounter numbering = new NumberingCounter(NumberingDefinitions.read(file, main));
        WordNotes notes = WordNotes.read(file, main, budget, styles);
        WordBody body = new WordBody(budget, styles, numbering, notes);
        try (Xml xml = file.xml(main).orElseThrow(() -> new Refusal(Reason.BROKEN, main))) {
            if (!xml.name().equals("document")) {
                throw new Refusal(Reason.UNKNOWN_FORMAT, "root element of the main part");
            }
            body.readBlocks(xml);
        }
        return body;
    }

    private static List<DocumentParagraph> number(List<FoundParagraph> found) {
        List<DocumentParagraph> paragraphs = new ArrayList<>(found.size());
        for (FoundParagraph p : found) {
            paragraphs.add(
                    new DocumentParagraph(paragraphs.size() + 1, p.text(), p.headingLevel(), p.numbering(), p.cell()));
        }
        return List.copyOf(paragraphs);
    }

    /** The XML reader wraps what the counted stream throws. */
    private static Reason reasonOf(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        return cause instanceof Refusal refusal ? refusal.reason() : Reason.BROKEN;
    }
}

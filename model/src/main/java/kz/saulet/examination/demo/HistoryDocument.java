package kz.saulet.examination.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.language.Lang;
import kz.saulet.submission.AcceptedFile;
import kz.saulet.submission.AttachmentType;
import kz.saulet.submission.DocumentType;

/** The document of a made-up past round: the demonstration's text with its title and its faults. */
final class HistoryDocument {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How long the text lets the trial operation last; each past document has its own term instead. */
    private static final String TRIAL = "одного месяца";

    private final List<String> lines;

    /** @param text lines, of which those with a hash sign are headings; {@code {title}} stands for the name */
    HistoryDocument(String text) {
        this.lines = text.lines().filter(line -> !line.isBlank()).toList();
    }

    AcceptedFile of(HistoryPlan plan, int round) {
        List<String> written = written(plan, plan.faults().get(round - 1));
        byte[] bytes = PlainDocx.of(String.join("\n", written));
        String name = plan.type() == DocumentType.TECHNICAL_ASSIGNMENT ? "техническое-задание.docx" : "документ.docx";
        String sha256 = sha256(bytes);
        List<DocumentParagraph> paragraphs = new ArrayList<>();
        for (String line : written) {
            boolean heading = line.startsWith("#");
            String text = heading ? line.substring(1).strip() : line;
            paragraphs.add(new DocumentParagraph(paragraphs.size() + 1, text, heading ? 1 : 0, null, null));
        }
        DocumentContent content = new DocumentContent(name, sha256, "ru", List.copyOf(paragraphs), 0, 0);
        return new AcceptedFile(name, DOCX, AttachmentType.DOCUMENT, sha256, bytes, content);
    }

    private List<String> written(HistoryPlan plan, Set<Fault> faults) {
        List<String> written = new ArrayList<>();
        int section = 0;
        int left = faults.contains(Fault.NO_SECTION) ? 2 + plan.index() % 9 : Integer.MAX_VALUE;
        for (String line : lines) {
            section += line.startsWith("#") ? 1 : 0;
            if (section != left) {
                written.add(line.replace("{title}", plan.title().in(Lang.RU)).replace(TRIAL, plan.trial()));
            }
        }
        // behind the first paragraph of the body, where nobody overlooks them
        int place = Math.min(written.size(), 6);
        faults.stream()
                .sorted()
                .map(Fault::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> written.add(place, sentence));
        return written;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text on the class path. */
    static HistoryDocument load() {
        try (var in = HistoryDocument.class.getResourceAsStream("technical-assignment.txt")) {
            if (in == null) {
                throw new IllegalStateException("The text of the demonstration's document is not on the class path");
            }
            return new HistoryDocument(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

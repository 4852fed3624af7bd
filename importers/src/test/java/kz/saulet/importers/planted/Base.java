package kz.saulet.importers.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.DocumentParagraph.TableCell;
import kz.saulet.document.RejectedFile;
import kz.saulet.importers.planted.Submission.Attached;
import kz.saulet.importers.word.WordDocumentReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/**
 * A correct submission that defects are planted into.
 *
 * @param id how the tables call it
 * @param type of the document examined
 * @param body that hands in
 * @param content name of the described content
 * @param given what is handed in
 */
record Base(String id, String type, String body, String content, Set<String> given) {

    private static final Path SAMPLES = Path.of("../docs/samples");
    private static final Map<String, DocumentContent> READ = new ConcurrentHashMap<>();
    private static final Set<String> ALL = Set.of("document", "attachments", "passport", "functional-part");
    private static final Map<String, Base> BASES = Map.ofEntries(
            base("ru", "technical-assignment", "mh", "correct"),
            base("kk", "technical-assignment", "mh", "correct"),
            base("ip-ru", "investment-proposal", "mh", "investment"),
            base("ip-kk", "investment-proposal", "mh", "investment"),
            base("feo-ru", "financial-justification", "mh", "investment"),
            base("fs-ru", "feasibility-study", "mh", "investment"),
            base("ics-ru", "ics-requirements", "mh", "correct"),
            base("ics-kk", "ics-requirements", "mh", "correct"));

    private static Map.Entry<String, Base> base(String id, String type, String body, String content) {
        return Map.entry(id, new Base(id, type, body, content, ALL));
    }

    static Set<String> ids() {
        return new TreeSet<>(BASES.keySet());
    }

    static Base of(String id) {
        return Objects.requireNonNull(BASES.get(id), id);
    }

    Submission correct() {
        Graph described =
                RDFDataMgr.loadGraph(Base.class.getResource(content + ".ttl").toString());
        return new Submission(this, files(), described, DemoSnapshot.ESTATE);
    }

    private String language() {
        return id.substring(id.length() - 2);
    }

    private List<Attached> files() {
        if (type.equals("technical-assignment")) {
            return List.of(new Attached(type, sample("tz-complete-" + language() + ".docx")));
        }
        List<Attached> files = new ArrayList<>();
        files.add(new Attached(type, document(id + ".docx", language(), text(id + ".txt"))));
        for (String annex : text("annexes.txt").split("\\R\\R")) {
            String name = annex.lines().findFirst().orElseThrow();
            files.add(new Attached("annex", document(name, "ru", annex.substring(name.length()))));
        }
        return files;
    }

    static DocumentContent sample(String name) {
        return READ.computeIfAbsent(name, Base::read);
    }

    private static DocumentContent read(String sample) {
        try {
            return new WordDocumentReader().read("tz.docx", SAMPLES.resolve(sample));
        } catch (RejectedFile e) {
            throw new IllegalStateException(sample, e);
        }
    }

    /** Of lines: {@code # } and {@code ## } are headings, {@code | a | b} is the row of a table, the rest are paragraphs. */
    static DocumentContent document(String name, String language, String text) {
        List<DocumentParagraph> paragraphs = new ArrayList<>();
        int table = 0;
        int row = 0;
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            if (!line.startsWith("| ")) {
                int level = line.startsWith("## ") ? 2 : line.startsWith("# ") ? 1 : 0;
                paragraphs.add(new DocumentParagraph(
                        paragraphs.size() + 1, line.substring(level == 0 ? 0 : level + 1), level, null, null));
                row = 0;
                continue;
            }
            table += row++ == 0 ? 1 : 0;
            String[] cells = line.substring(2).split(" \\| ");
            for (int i = 0; i < cells.length; i++) {
                paragraphs.add(new DocumentParagraph(
                        paragraphs.size() + 1, cells[i], 0, null, new TableCell(table, row, i + 1)));
            }
        }
        return new DocumentContent(name, "0".repeat(64), language, paragraphs, table, 0);
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Base.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

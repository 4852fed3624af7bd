package kz.saulet.importers.planted;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.RejectedFile;
import kz.saulet.document.SectionRecogniser;
import kz.saulet.document.SectionTemplate;
import kz.saulet.document.SectionTemplates;
import kz.saulet.graph.GraphNames;
import kz.saulet.importers.word.WordDocumentReader;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.DocumentFacts;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** A technical assignment of the Ministry of Health: its text, its described content, and the estate it meets. */
record Submission(DocumentContent document, Graph content, Snapshot estate) {

    static final String ROOT = GraphNames.DATA + "proposal/checked";

    private static final Path SAMPLES = Path.of("../docs/samples");
    private static final Map<String, DocumentContent> READ = new ConcurrentHashMap<>();
    private static final String TYPE = "technical-assignment";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<SectionTemplate> TEMPLATES =
            SectionTemplates.read(DemoSnapshot.ESTATE.dataset(), SectionTemplates.TECHNICAL_ASSIGNMENT);

    /** The complete sample in a language, with content that a careful agency would write. */
    static Submission correct(String lang) {
        return of("tz-complete-" + lang + ".docx");
    }

    static Submission of(String sample) {
        return new Submission(READ.computeIfAbsent(sample, Submission::read), described(), DemoSnapshot.ESTATE);
    }

    private static DocumentContent read(String sample) {
        try {
            return new WordDocumentReader().read("tz.docx", SAMPLES.resolve(sample));
        } catch (RejectedFile e) {
            throw new IllegalStateException(sample, e);
        }
    }

    private static Graph described() {
        String file = Submission.class.getResource("correct.ttl").toString();
        return RDFDataMgr.loadGraph(file);
    }

    Submission with(List<DocumentParagraph> paragraphs) {
        DocumentContent d = document;
        DocumentContent other =
                new DocumentContent(d.fileName(), d.sha256(), d.language(), paragraphs, d.tables(), d.images());
        return new Submission(other, content, estate);
    }

    /** With many more paragraphs behind the others, which say nothing. */
    Submission longer(int paragraphs) {
        List<DocumentParagraph> all = new ArrayList<>(document.paragraphs());
        for (int i = 1; i <= paragraphs; i++) {
            all.add(new DocumentParagraph(all.size() + 1, "Пояснение " + i + " к таблице.", 0, null, null));
        }
        return with(List.copyOf(all));
    }

    Submission with(Snapshot other) {
        return new Submission(document, content, other);
    }

    Submission withContent(Graph other) {
        return new Submission(document, other, estate);
    }

    CheckInput input() {
        Graph proposal = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(proposal, content);
        new DocumentFacts(proposal, ROOT).add(1, TYPE, document, new SectionRecogniser(TEMPLATES).recognise(document));
        return new CheckInput(
                TYPE,
                GraphNames.DATA + "state-body/mh",
                DAY,
                ROOT,
                proposal,
                Set.of("document", "attachments", "passport", "functional-part"));
    }
}

package kz.saulet.importers.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.RecognisedSection;
import kz.saulet.document.SectionRecogniser;
import kz.saulet.document.SectionTemplate;
import kz.saulet.document.SectionTemplates;
import kz.saulet.graph.GraphNames;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.DocumentFacts;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** What is handed in: texts, described content, and the estate they meet. */
record Submission(Base base, List<Attached> files, Graph content, Snapshot estate) {

    static final String ROOT = GraphNames.DATA + "proposal/checked";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<SectionTemplate> TEMPLATES =
            SectionTemplates.read(DemoSnapshot.ESTATE.dataset(), SectionTemplates.TECHNICAL_ASSIGNMENT);

    /** One file of a submission. */
    record Attached(String type, DocumentContent content) {}

    /** What a careful agency would hand in. */
    static Submission correct(String base) {
        return Base.of(base).correct();
    }

    /** Another technical assignment in the place of the correct one. */
    static Submission of(String sample) {
        Submission assignment = correct("ru");
        return assignment.withFiles(List.of(new Attached(assignment.base().type(), Base.sample(sample))));
    }

    /** Of the document that is examined. */
    DocumentContent document() {
        return files.get(0).content();
    }

    Submission with(List<DocumentParagraph> paragraphs) {
        DocumentContent d = document();
        DocumentContent other =
                new DocumentContent(d.fileName(), d.sha256(), d.language(), paragraphs, d.tables(), d.images());
        List<Attached> changed = new ArrayList<>(files);
        changed.set(0, new Attached(base.type(), other));
        return withFiles(changed);
    }

    Submission withFiles(List<Attached> others) {
        return new Submission(base, List.copyOf(others), content, estate);
    }

    /** With many more paragraphs behind the others, which say nothing. */
    Submission longer(int paragraphs) {
        List<DocumentParagraph> all = new ArrayList<>(document().paragraphs());
        for (int i = 1; i <= paragraphs; i++) {
            all.add(new DocumentParagraph(all.size() + 1, "Пояснение " + i + " к таблице.", 0, null, null));
        }
        return with(List.copyOf(all));
    }

    Submission with(Snapshot other) {
        return new Submission(base, files, content, other);
    }

    Submission withContent(Graph other) {
        return new Submission(base, files, other, estate);
    }

    CheckInput input() {
        Graph proposal = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(proposal, content);
        DocumentFacts facts = new DocumentFacts(proposal, ROOT);
        for (int i = 0; i < files.size(); i++) {
            DocumentContent text = files.get(i).content();
            facts.add(i + 1, files.get(i).type(), text, sections(files.get(i)));
        }
        return new CheckInput(
                base.type(), GraphNames.DATA + "state-body/" + base.body(), DAY, ROOT, proposal, base.given());
    }

    private static List<RecognisedSection> sections(Attached file) {
        return file.type().equals("technical-assignment")
                ? new SectionRecogniser(TEMPLATES).recognise(file.content())
                : List.of();
    }
}

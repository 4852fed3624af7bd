package kz.saulet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.RejectedFile;
import kz.saulet.document.SectionRecogniser;
import kz.saulet.document.SectionTemplates;
import kz.saulet.graph.GraphNames;
import kz.saulet.importers.word.WordDocumentReader;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.DocumentFacts;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A proposal with functions and systems taken from the estate, and a document made as long as asked. */
final class BenchProposal {

    private static final String ROOT = GraphNames.DATA + "proposal/bench";
    private static final int ELEMENTS = 8;

    private final DatasetGraph estate;
    private final String body;
    private final int paragraphs;

    BenchProposal(DatasetGraph estate, String body, int paragraphs) {
        this.estate = estate;
        this.body = body;
        this.paragraphs = paragraphs;
    }

    CheckInput of(Path file) throws IOException, RejectedFile {
        Graph proposal = GraphFactory.createDefaultGraph();
        describe(proposal);
        DocumentContent content = lengthened(new WordDocumentReader().read(file.getFileName().toString(), file));
        SectionRecogniser recogniser =
                new SectionRecogniser(SectionTemplates.read(estate, SectionTemplates.TECHNICAL_ASSIGNMENT));
        new DocumentFacts(proposal, ROOT).add(1, "technical-assignment", content, recogniser.recognise(content));
        return new CheckInput(
                "technical-assignment",
                GraphNames.DATA + "state-body/" + body,
                LocalDate.of(2026, 11, 21),
                ROOT,
                proposal,
                Set.of("document", "attachments", "passport", "functional-part"));
    }

    private void describe(Graph proposal) {
        Node root = NodeFactory.createURI(ROOT);
        Node owner = NodeFactory.createURI(GraphNames.DATA + "state-body/" + body);
        proposal.add(root, RDF.type.asNode(), ea("Proposal"));
        subjects(GraphNames.architecture(body, "current"), "functionOf", owner)
                .forEach(function -> proposal.add(root, ea("automates"), function));
        subjects(GraphNames.CATALOGUE, "owner", owner)
                .forEach(system -> proposal.add(root, ea("changesSystem"), system));
    }

    private List<Node> subjects(String graph, String property, Node object) {
        return estate.getGraph(NodeFactory.createURI(graph)).stream(Node.ANY, ea(property), object)
                .map(Triple::getSubject)
                .sorted(java.util.Comparator.comparing(Node::getURI))
                .limit(ELEMENTS)
                .toList();
    }

    private DocumentContent lengthened(DocumentContent content) {
        List<DocumentParagraph> all = new ArrayList<>(content.paragraphs());
        for (int i = 0; all.size() < paragraphs; i++) {
            DocumentParagraph again = content.paragraphs().get(i % content.paragraphs().size());
            all.add(new DocumentParagraph(all.size() + 1, again.text(), 0, null, null));
        }
        return new DocumentContent(
                content.fileName(), content.sha256(), content.language(), all, content.tables(), content.images());
    }

    private static Node ea(String name) {
        return NodeFactory.createURI("https://ns.saulet.kz/ea#" + name);
    }
}

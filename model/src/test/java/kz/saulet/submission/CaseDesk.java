package kz.saulet.submission;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.architecture.SmallEstate;
import kz.saulet.change.TestLog;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.graph.StorePosition;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Permissions;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The use cases of cases over a fresh database and a small estate, wired as the server wires them. */
public final class CaseDesk implements AutoCloseable {

    public static final String ALPHA = GraphNames.DATA + "state-body/alpha";
    public static final String BETA = GraphNames.DATA + "state-body/beta";

    private static final List<Quad> ESTATE = estate().toList();

    public final TestLog log;
    public final GraphStore store;
    public final EntityManager entities;
    public final CurrentPerson current = new CurrentPerson();
    public final Permissions permissions;
    public final Directory directory;
    public final Descriptions descriptions;
    public final DocumentIntake intake;
    public final SectionFinder sections;
    public final Submissions submissions;
    public final CaseProgress progress;
    public final FrozenContents frozenContents;

    public CaseDesk() {
        this(ESTATE.stream());
    }

    /** @param content of the graphs */
    public CaseDesk(Stream<Quad> content) {
        GraphStore memory = new MemoryGraphStore();
        memory.replaceAll(content, StorePosition.START);
        log = TestLog.open(TestLog.h2(), memory);
        store = log.store;
        entities = log.entities;
        permissions = new Permissions(current, new OwnersOfCases(entities));
        directory = new Directory(store);
        descriptions = new Descriptions(store, new MetamodelRegistry(store));
        intake = new DocumentIntake(List.of(new LineReader()));
        sections = new SectionFinder(store);
        CaseFinder finder = new CaseFinder(entities, permissions);
        frozenContents = new FrozenContents(entities);
        CaseContent contents = new CaseContent(descriptions, store, log.log, permissions, frozenContents);
        CaseRecord record = new CaseRecord(entities, permissions);
        CaseFiles files = new CaseFiles(entities, intake, sections, permissions);
        CaseViews views = new CaseViews(directory, contents, record, permissions);
        submissions = new Submissions(
                entities,
                permissions,
                finder,
                new CaseList(entities, permissions, views),
                views,
                contents,
                files,
                record,
                directory);
        progress = new CaseProgress(finder, views, contents, files, record, permissions);
        become(Role.AGENCY, ALPHA);
    }

    /** A small estate with everything that comes with the product. */
    private static Stream<Quad> estate() {
        DatasetGraph small = DatasetFactory.create().asDatasetGraph();
        RDFDataMgr.read(small, SmallEstate.class.getResource("estate.trig").toString());
        return Stream.concat(small.stream(), shipped());
    }

    /** Everything that comes with the product. */
    public static Stream<Quad> shipped() {
        Stream<Quad> reference = ReferenceGraphs.graphs().entrySet().stream()
                .flatMap(g -> named(g.getKey(), g.getValue().get()));
        RuleSet rules = RuleLibrary.core();
        return Stream.of(
                        reference,
                        named(GraphNames.METAMODEL, MetamodelFiles.load()),
                        named(rules.graphName(), rules.graph()))
                .flatMap(quads -> quads);
    }

    private static Stream<Quad> named(String name, Graph graph) {
        Node node = NodeFactory.createURI(name);
        return graph.stream().map(triple -> new Quad(node, triple));
    }

    public void become(Role role, String body) {
        current.set(new Person(role.id(), Labels.of(role.id(), role.id(), role.id()), body, Set.of(role), Lang.RU));
    }

    /** A draft of the body Alpha. */
    public String draft() {
        return log.inTransaction(() -> submissions.create(
                new NewCase(DocumentType.TECHNICAL_ASSIGNMENT, Labels.of("Қазына", "Казна", "Treasury"), "alpha")));
    }

    public FileView attach(String caseId, String name, String text) {
        return log.inTransaction(() -> submissions.attach(caseId, upload(name, text)));
    }

    public CaseView view(String caseId) {
        return log.inTransaction(() -> submissions.view(caseId));
    }

    public long save(String caseId, Map<String, List<Content.Item>> values) {
        CaseView view = view(caseId);
        Content content = new Content(view.root(), Descriptions.KIND, values);
        return log.inTransaction(() -> submissions.saveDraft(
                caseId, new Draft(view.version(), view.row().title(), content)));
    }

    /** A file in the temporary directory, removed when the test run ends. */
    public static Upload upload(String name, String text) {
        try {
            Path file = Files.createTempFile("saulet-test-", ".txt");
            file.toFile().deleteOnExit();
            return new Upload(name, Files.writeString(file, text), AttachmentType.DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long rows(String table) {
        return log.inTransaction(() -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue());
    }

    @Override
    public void close() {
        log.close();
    }
}

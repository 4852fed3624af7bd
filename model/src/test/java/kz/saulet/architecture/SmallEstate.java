package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.saulet.change.Change;
import kz.saulet.change.ChangeLog;
import kz.saulet.change.ChangeRequest;
import kz.saulet.change.History;
import kz.saulet.change.TestLog;
import kz.saulet.change.Undo;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Permissions;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Two bodies, three systems and a few functions with a change log of their own, used by whoever {@link #person} is. */
public final class SmallEstate implements AutoCloseable {

    public final TestLog test = TestLog.inMemory();
    public final GraphStore store = test.store;
    public final CurrentPerson person = new CurrentPerson();
    public final Permissions permissions = new Permissions(person, submission -> Optional.empty());
    public final MetamodelRegistry metamodel = new MetamodelRegistry(store);
    public final ChangeLog log = new CommittingLog(test);
    public final Elements elements;

    /** @param kinds more kinds, as Turtle with the usual prefixes */
    public SmallEstate(String kinds) {
        History history = new History(test.entities, store);
        elements = new Elements(store, metamodel, permissions, log, history, new Undo(log, history, store));
        List<Quad> quads = quads(kinds);
        log.append(
                new ChangeRequest(Person.SYSTEM, "seed", null, new ChangeSet(Set.copyOf(quads), Set.of()), Map.of()));
        signIn("architect", Role.ARCHITECT, Role.METHODOLOGIST);
    }

    public SmallEstate() {
        this("");
    }

    public void signIn(String login, Role... roles) {
        person.set(new Person(login, Labels.none(), null, Set.of(roles), Lang.RU));
    }

    /** The estate and the metamodel. */
    public static List<Quad> quads() {
        return quads("");
    }

    private static List<Quad> quads(String kinds) {
        List<Quad> quads = estate();
        quads.addAll(metamodel(kinds));
        return quads;
    }

    private static List<Quad> estate() {
        DatasetGraph estate = DatasetFactory.create().asDatasetGraph();
        RDFDataMgr.read(estate, SmallEstate.class.getResource("estate.trig").toString());
        List<Quad> quads = new ArrayList<>();
        estate.find().forEachRemaining(quads::add);
        return quads;
    }

    private static List<Quad> metamodel(String kinds) {
        var graph = MetamodelFiles.load();
        RDFParser.fromString(PREFIXES + kinds, org.apache.jena.riot.Lang.TURTLE).parse(graph);
        Node name = NodeFactory.createURI(GraphNames.METAMODEL);
        return graph.stream().map(t -> new Quad(name, t)).toList();
    }

    private static final String PREFIXES = """
            PREFIX ea: <https://ns.saulet.kz/ea#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    public static ElementAddress inCatalogue(String path) {
        return new ElementAddress(GraphNames.CATALOGUE, GraphNames.DATA + path);
    }

    public static ElementAddress in(String body, String state, String path) {
        return new ElementAddress(GraphNames.architecture(body, state), GraphNames.DATA + path);
    }

    @Override
    public void close() {
        test.close();
    }

    /** Commits each append at once, as the server does when nobody has begun a transaction before. */
    private static final class CommittingLog extends ChangeLog {

        private final TestLog test;

        CommittingLog(TestLog test) {
            this.test = test;
        }

        @Override
        public Optional<Change> append(ChangeRequest request) {
            return test.inTransaction(() -> test.log.append(request));
        }
    }
}

package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.graph.StorePosition;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Permissions;
import kz.saulet.organisation.Person;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Two bodies, three systems and a few functions in a store in memory, read by whoever {@link #person} is. */
public final class SmallEstate {

    public final GraphStore store = new MemoryGraphStore();
    public final CurrentPerson person = new CurrentPerson();
    public final Permissions permissions = new Permissions(person, submission -> Optional.empty());
    public final MetamodelRegistry metamodel = new MetamodelRegistry(store);

    public SmallEstate() {
        person.set(Person.system());
        store.replaceAll(quads().stream(), new StorePosition(7, "seed"));
    }

    public static List<Quad> quads() {
        DatasetGraph estate = DatasetFactory.create().asDatasetGraph();
        RDFDataMgr.read(estate, SmallEstate.class.getResource("estate.trig").toString());
        List<Quad> quads = new ArrayList<>();
        estate.find().forEachRemaining(quads::add);
        Node graph = NodeFactory.createURI(GraphNames.METAMODEL);
        MetamodelFiles.load().stream().map(t -> new Quad(graph, t)).forEach(quads::add);
        return quads;
    }

    public static ElementAddress inCatalogue(String path) {
        return new ElementAddress(GraphNames.CATALOGUE, GraphNames.DATA + path);
    }

    public static ElementAddress in(String body, String state, String path) {
        return new ElementAddress(GraphNames.architecture(body, state), GraphNames.DATA + path);
    }
}

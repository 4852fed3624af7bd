package kz.saulet.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
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
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A store with a kind that no code knows, and three elements of it, read by a manager. */
public final class ProbeEstate {

    private final GraphStore store = new MemoryGraphStore();
    private final CurrentPerson person = new CurrentPerson();
    private final Permissions permissions = new Permissions(person, submission -> Optional.empty());
    private final MetamodelRegistry metamodel = new MetamodelRegistry(store);

    public ProbeEstate() {
        person.set(new Person("manager", Labels.none(), null, Set.of(Role.MANAGER), Lang.RU));
        store.replaceAll(quads().stream(), new StorePosition(42, "seed"));
    }

    public Inventories inventories() {
        // only read here, so without anything that writes
        Elements elements = new Elements(store, metamodel, permissions, null, null, null);
        return new Inventories(elements, metamodel, permissions);
    }

    public void signOut() {
        person.set(Person.visitor(Lang.RU));
    }

    private static List<Quad> quads() {
        DatasetGraph estate = DatasetFactory.create().asDatasetGraph();
        RDFDataMgr.read(estate, ProbeEstate.class.getResource("probe.trig").toString());
        List<Quad> quads = new ArrayList<>();
        estate.find().forEachRemaining(quads::add);
        Node graph = NodeFactory.createURI(GraphNames.METAMODEL);
        MetamodelFiles.load().stream().map(t -> new Quad(graph, t)).forEach(quads::add);
        return quads;
    }
}

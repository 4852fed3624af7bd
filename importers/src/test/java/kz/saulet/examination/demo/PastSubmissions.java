package kz.saulet.examination.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.graph.StorePosition;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Permissions;
import kz.saulet.organisation.Person;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.DocumentFacts;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.submission.Content;
import kz.saulet.submission.Described;
import kz.saulet.submission.Descriptions;
import kz.saulet.submission.Material;
import kz.saulet.submission.OfficialTime;
import kz.saulet.submission.SectionFinder;
import org.apache.jena.graph.Node;

/** Past cases of the demonstration as the rules see them, last round. */
public final class PastSubmissions {

    private final List<String> bodies;
    private final DemoDescription description;
    private final Descriptions descriptions;
    private final SectionFinder sections;
    private final HistoryDocument document = HistoryDocument.load();
    private final Map<String, Map<String, List<Content.Item>>> contents = new HashMap<>();

    /** @param estate in which they refer to elements */
    public PastSubmissions(Snapshot estate) {
        MemoryGraphStore store = new MemoryGraphStore();
        store.replaceAll(estate.dataset().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY), StorePosition.START);
        MetamodelRegistry metamodels = new MetamodelRegistry(store);
        CurrentPerson reader = new CurrentPerson();
        reader.set(Person.system());
        Permissions permissions = new Permissions(reader, submission -> Optional.empty());
        this.description = new DemoDescription(new Elements(store, metamodels, permissions, null, null, null));
        this.descriptions = new Descriptions(store, metamodels);
        this.sections = new SectionFinder(store);
        this.bodies =
                estate.dataset().getGraph(org.apache.jena.graph.NodeFactory.createURI(GraphNames.CATALOGUE)).stream(
                                Node.ANY,
                                org.apache.jena.vocabulary.RDF.type.asNode(),
                                org.apache.jena.graph.NodeFactory.createURI("https://ns.saulet.kz/ea#StateBody"))
                        .map(triple -> triple.getSubject().getLocalName())
                        .filter(id -> estate.dataset()
                                .containsGraph(org.apache.jena.graph.NodeFactory.createURI(
                                        GraphNames.architecture(id, "current"))))
                        .sorted()
                        .toList();
    }

    /** So many of them, drawn by a seed. */
    public List<CheckInput> sample(int number, long seed) {
        List<HistoryPlan> plans = new ArrayList<>(HistoryPlan.all(bodies.size()));
        Collections.shuffle(plans, new Random(seed));
        return plans.subList(0, number).stream().map(this::input).toList();
    }

    private CheckInput input(HistoryPlan plan) {
        int round = plan.rounds().size();
        String body = bodies.get(plan.body());
        Material material = DemoHistory.material(
                plan,
                round,
                Integer.toString(plan.index() + 1),
                GraphNames.DATA + "state-body/" + body,
                document.of(plan, round),
                contents.computeIfAbsent(body, description::whole));
        Described described = descriptions.describe(
                material.root(), material.type(), material.body(), material.title(), material.content());
        DocumentFacts facts = new DocumentFacts(described.graph(), described.root());
        material.documents()
                .forEach(d ->
                        facts.add(1, material.type().id(), d.content(), sections.find(material.type(), d.content())));
        Set<String> given = new LinkedHashSet<>(described.given());
        given.addAll(Set.of("attachments", "document"));
        return new CheckInput(
                material.type().id(),
                material.body(),
                OfficialTime.dayOf(plan.submittedAt(round)),
                material.root(),
                described.graph(),
                given);
    }
}

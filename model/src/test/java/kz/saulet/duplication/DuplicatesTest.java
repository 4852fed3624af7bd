package kz.saulet.duplication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.change.Stopping;
import kz.saulet.change.TestLog;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Permissions;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.StaleRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final String EA = "https://ns.saulet.kz/ea#";
    private static final Node CATALOGUE = NodeFactory.createURI(GraphNames.CATALOGUE);

    private TestLog log;
    private CurrentPerson current;
    private Duplicates duplicates;

    @BeforeEach
    void openEstate() {
        log = TestLog.inMemory();
        current = new CurrentPerson();
        duplicates = restarted();
        become(Role.EXPERT);
        add(system("alpha", "Реестр лицензий недропользования"), supports("alpha", "f1"), supports("alpha", "f2"));
        add(system("beta", "Учёт лицензий на недропользование"), supports("beta", "f1"), supports("beta", "f2"));
        add(system("gamma", "Расчёт социальных выплат"), supports("gamma", "f3"));
    }

    @AfterEach
    void close() {
        log.close();
    }

    /** The same database and estate, with nothing in memory. */
    private Duplicates restarted() {
        MetamodelRegistry metamodel = new MetamodelRegistry(log.store);
        Permissions permissions = new Permissions(current, submission -> Optional.empty());
        return new Duplicates(
                new DuplicateFinder(log.store, metamodel, Runnable::run, new Stopping()),
                new PairViews(log.store, metamodel, permissions),
                new PairDecisions(log.entities),
                metamodel,
                permissions);
    }

    private void become(Role role) {
        current.set(new Person(role.id(), Labels.none(), null, Set.of(role), Lang.RU));
    }

    private void add(Object... quads) {
        log.append(new ChangeSet(
                Stream.of(quads)
                        .flatMap(q -> q instanceof List<?> list ? list.stream() : Stream.of(q))
                        .map(Quad.class::cast)
                        .collect(Collectors.toSet()),
                Set.of()));
    }

    private static Node iri(String id) {
        return NodeFactory.createURI(GraphNames.DATA + "informatization-object/" + id);
    }

    private static List<Quad> system(String id, String name) {
        return List.of(
                new Quad(CATALOGUE, iri(id), RDF.type.asNode(), NodeFactory.createURI(EA + "InformatizationObject")),
                new Quad(CATALOGUE, iri(id), RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "ru")));
    }

    private static Quad supports(String id, String function) {
        return new Quad(
                CATALOGUE,
                iri(id),
                NodeFactory.createURI(EA + "supportsFunction"),
                NodeFactory.createURI(GraphNames.DATA + "function/" + function));
    }

    private PairPage list(DecisionFilter filter) {
        return duplicates.list(new DuplicateQuery("InformatizationObject", null, 0, filter, null, 0, 10));
    }

    private PairRow only(DecisionFilter filter) {
        List<PairRow> rows = list(filter).rows();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private PairView decide(String id, int version, PairVerdict verdict, String reason) {
        return log.inTransaction(() -> duplicates.decide(id, new DecisionInput(version, verdict, reason)));
    }

    @Test
    void pairThatSharesFunctionsAndWordsIsListed() {
        PairRow row = only(DecisionFilter.ALL);
        assertEquals("alpha", id(row.one().element().iri()));
        assertEquals("beta", id(row.other().element().iri()));
        assertNull(row.decision());
        PairView view = duplicates.pair(row.id());
        assertEquals(
                row.score(),
                view.parts().stream().mapToDouble(PairView.Part::points).sum(),
                1e-9);
    }

    private static String id(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    @Test
    void decisionSurvivesARestart() {
        String id = only(DecisionFilter.ALL).id();
        decide(id, 0, PairVerdict.NOT_DUPLICATE, "Разные ведомства");
        duplicates = restarted();
        PairRow row = only(DecisionFilter.DECIDED);
        DecisionView decision = Objects.requireNonNull(row.decision());
        assertEquals(PairVerdict.NOT_DUPLICATE, decision.verdict());
        assertEquals("Разные ведомства", decision.reason());
        assertEquals("expert", decision.by());
        assertFalse(decision.changedSince());
        assertEquals(List.of(), list(DecisionFilter.OPEN).rows());
    }

    @Test
    void decisionHoldsUntilEitherSideChanges() {
        String id = only(DecisionFilter.ALL).id();
        decide(id, 0, PairVerdict.NOT_DUPLICATE, "Разные ведомства");
        add(supports("gamma", "f4"));
        assertEquals(1, list(DecisionFilter.DECIDED).total());
        add(supports("beta", "f5"));
        assertEquals(List.of(), list(DecisionFilter.DECIDED).rows());
        PairRow changed = only(DecisionFilter.CHANGED);
        assertTrue(Objects.requireNonNull(changed.decision()).changedSince());
        assertEquals(id, only(DecisionFilter.OPEN).id());
        decide(id, 1, PairVerdict.DUPLICATE, "Теперь одно и то же");
        assertEquals(id, only(DecisionFilter.DECIDED).id());
        List<DecisionView> history = duplicates.pair(id).history();
        assertEquals(2, history.size());
        assertEquals(PairVerdict.DUPLICATE, history.get(0).verdict());
        assertTrue(history.get(1).changedSince());
    }

    @Test
    void decidedPairStaysReadableWhenItIsAlikeNoMore() {
        String id = only(DecisionFilter.ALL).id();
        decide(id, 0, PairVerdict.DUPLICATE, "Одно и то же");
        log.append(new ChangeSet(Set.of(), Set.of(supports("beta", "f1"), supports("beta", "f2"))));
        assertEquals(List.of(), list(DecisionFilter.ALL).rows());
        PairRow row = only(DecisionFilter.CHANGED);
        assertFalse(row.reported());
        assertEquals(id, duplicates.pair(id).row().id());
    }

    @Test
    void listFollowsEdits() {
        add(system("delta", "Реестр лицензий недропользования"), supports("delta", "f1"));
        assertEquals(3, list(DecisionFilter.ALL).total());
        assertEquals(
                log.store.position().number(), list(DecisionFilter.ALL).state().position());
    }

    @Test
    void decisionTakenBackIsOpenAgain() {
        String id = only(DecisionFilter.ALL).id();
        decide(id, 0, PairVerdict.DUPLICATE, "Одно и то же");
        PairView view = decide(id, 1, PairVerdict.OPEN, "");
        assertNull(view.row().decision());
        assertEquals(2, view.row().version());
        assertEquals(id, only(DecisionFilter.OPEN).id());
    }

    @Test
    void decisionAboutAnOlderStateIsRefused() {
        String id = only(DecisionFilter.ALL).id();
        decide(id, 0, PairVerdict.DUPLICATE, "Одно и то же");
        assertThrows(StaleRecord.class, () -> decide(id, 0, PairVerdict.NOT_DUPLICATE, "Нет"));
    }

    @Test
    void decisionNeedsAReasonAndARole() {
        String id = only(DecisionFilter.ALL).id();
        assertThrows(InvalidInput.class, () -> decide(id, 0, PairVerdict.DUPLICATE, "  "));
        become(Role.AGENCY);
        assertThrows(Forbidden.class, () -> decide(id, 0, PairVerdict.DUPLICATE, "Одно и то же"));
    }

    @Test
    void listIsNarrowedByScoreAndElement() {
        assertEquals(0, narrowed(0.99, null).total());
        assertEquals(1, narrowed(0, iri("beta").getURI()).total());
        assertEquals(0, narrowed(0, iri("gamma").getURI()).total());
    }

    private PairPage narrowed(double least, @Nullable String element) {
        return duplicates.list(
                new DuplicateQuery("InformatizationObject", null, least, DecisionFilter.ALL, element, 0, 10));
    }

    @Test
    void unknownPairAndKindAreNotFound() {
        assertThrows(NotFound.class, () -> duplicates.pair("0123456789abcdef0123"));
        assertThrows(
                NotFound.class,
                () -> duplicates.list(new DuplicateQuery("StateBody", null, 0, DecisionFilter.ALL, null, 0, 10)));
    }
}

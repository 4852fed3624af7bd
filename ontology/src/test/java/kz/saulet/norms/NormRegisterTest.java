package kz.saulet.norms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class NormRegisterTest {

    private final NormRegister register = NormRegister.read(estate());

    @Test
    void editionIsTheOneOfTheDay() {
        NormAct services = register.act("N-SVC").orElseThrow();

        assertEquals(Optional.of("2018-06-28"), edition(services, "2022-12-31"));
        assertEquals(Optional.of("2023-01-01"), edition(services, "2023-01-01"));
        assertEquals(Optional.empty(), edition(services, "2015-01-01"));
    }

    @Test
    void repealedActHasNoEditionFromTheDayOfItsRepeal() {
        NormAct register174 = register.act("N-REG").orElseThrow();

        assertTrue(register174.inForceOn(LocalDate.of(2024, 7, 21)));
        assertFalse(register174.inForceOn(LocalDate.of(2024, 7, 22)));
        assertEquals(Optional.empty(), edition(register174, "2024-07-22"));
    }

    @Test
    void unknownActIsAbsent() {
        assertEquals(Optional.empty(), register.act("N-NONE"));
    }

    private static Optional<String> edition(NormAct act, String date) {
        return act.editionOn(LocalDate.parse(date)).map(NormAct.Edition::id);
    }

    private static DatasetGraph estate() {
        DatasetGraph estate = DatasetGraphFactory.create();
        estate.addGraph(
                NodeFactory.createURI(GraphNames.NORMS),
                ReferenceGraphs.graphs().get(GraphNames.NORMS).get());
        return estate;
    }
}

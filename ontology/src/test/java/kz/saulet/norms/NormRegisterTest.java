package kz.saulet.norms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
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
    void registerThatShipsIsSound() {
        assertEquals(List.of(), register.problems());
    }

    @Test
    void regimeFollowsTheDay() {
        assertEquals("418-V", regime("2026-07-10"));
        assertEquals("255-VIII", regime("2026-07-11"));
    }

    @Test
    void regimesNameTheSameThingDifferently() {
        assertEquals("объект информатизации", term("2026-01-01", "informatization-object"));
        assertEquals("цифровой объект", term("2026-11-21", "informatization-object"));
    }

    @Test
    void unknownActIsAbsent() {
        assertEquals(Optional.empty(), register.act("N-NONE"));
    }

    private String regime(String date) {
        return register.regimeOn(LocalDate.parse(date)).orElseThrow().id();
    }

    private String term(String date, String notation) {
        Regime regime = register.regimeOn(LocalDate.parse(date)).orElseThrow();
        return regime.term(notation).orElseThrow().name().in(Lang.RU);
    }

    private static Optional<String> edition(NormAct act, String date) {
        return act.editionOn(LocalDate.parse(date)).map(NormAct.Edition::id);
    }

    private static DatasetGraph estate() {
        DatasetGraph estate = DatasetGraphFactory.create();
        for (String graph : List.of(GraphNames.NORMS, NormRegister.TERMS)) {
            estate.addGraph(
                    NodeFactory.createURI(graph),
                    ReferenceGraphs.graphs().get(graph).get());
        }
        return estate;
    }
}

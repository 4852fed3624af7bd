package kz.saulet.duplicates;

import static kz.saulet.duplicates.Profiles.population;
import static kz.saulet.duplicates.Profiles.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairScoreTest {

    private static final double EXACT = 1e-9;

    @Test
    void scoreIsTheSumOfItsPartsAndAPartTheSumOfItsFacts() {
        Population population = population(
                system("a", "Учёт выданных лицензий на недропользование", "f1 f2", "d1", "c1"),
                system("b", "Реестр лицензий недропользования", "f2 f3", "d1 d2", "c1"));
        PairScore score = new DuplicateScan(population).explain(0, 1);
        double weights = 0;
        double points = 0;
        for (PairScore.PartScore part : score.parts()) {
            double facts = part.shared().stream()
                    .mapToDouble(PairScore.SharedFact::contribution)
                    .sum();
            assertEquals(part.likeness(), facts, EXACT, part.part().id());
            assertEquals(part.part().weight() * part.likeness() / score.divisor(), part.points(), EXACT);
            weights += part.compared() ? part.part().weight() : 0;
            points += part.points();
        }
        assertEquals(100, weights, EXACT);
        assertEquals(100, score.divisor(), EXACT);
        assertEquals(points, score.score(), EXACT);
        assertEquals(
                new DuplicateScan(population)
                        .pairs(ScanProgress.UNWATCHED)
                        .get(0)
                        .score(),
                score.score(),
                EXACT);
    }

    @Test
    void sharedFactsAreNamed() {
        Population population = population(system("a", "Налоги", "f1 f2"), system("b", "Пошлины", "f2 f3"));
        PairScore.PartScore functions =
                new DuplicateScan(population).explain(0, 1).parts().get(0);
        assertEquals(
                List.of("f2"),
                functions.shared().stream().map(PairScore.SharedFact::fact).toList());
        assertEquals(1, functions.onlyOne());
        assertEquals(1, functions.onlyOther());
        assertEquals(1 / 3.0, functions.likeness(), EXACT);
    }

    @Test
    void sameClassAloneIsNoDuplicate() {
        Population population = population(
                system("a", "Выдача ветеринарных сертификатов", "f1", "d1", "c1 c2"),
                system("b", "Расчёт социальных пособий", "f2", "d2", "c1 c2"),
                system("c", "", "", "", "c1 c2"),
                system("d", "", "", "", "c1 c2"));
        DuplicateScan scan = new DuplicateScan(population);
        assertEquals(List.of(), scan.pairs(ScanProgress.UNWATCHED));
        assertFalse(scan.explain(0, 1).reported());
        assertFalse(scan.explain(2, 3).reported());
        assertEquals(1, scan.explain(2, 3).parts().get(3).likeness(), EXACT);
    }

    @Test
    void classLiftsNobodyOverTheThreshold() {
        // functions alone give 40 * 1/3 / 55 = 0.24; with the class it would be 0.42
        Population population = population(system("a", "", "f1 f2", "", "c1"), system("b", "", "f2 f3", "", "c1"));
        PairScore score = new DuplicateScan(population).explain(0, 1);
        assertTrue(score.score() > Profiles.SYSTEMS.threshold());
        assertFalse(score.reported());
    }

    @Test
    void whatOneSideDoesNotSayIsNotCompared() {
        Population population = population(
                system("a", "Учёт земельных участков", "f1", "d1"), system("b", "Учёт земельных участков", "f1", ""));
        PairScore score = new DuplicateScan(population).explain(0, 1);
        assertFalse(score.parts().get(1).compared());
        assertEquals(70, score.divisor(), EXACT);
        assertEquals(1, score.score(), EXACT);
    }

    @Test
    void littleEvidenceGivesNoFullScore() {
        Population population =
                population(system("a", "Учёт земельных участков"), system("b", "Учёт земельных участков"));
        assertEquals(30.0 / 55, new DuplicateScan(population).explain(0, 1).score(), EXACT);
    }

    @Test
    void commonFactsWeighLessThanRareOnes() {
        Described[] all = IntStream.range(0, 40)
                .mapToObj(i -> system("s" + i, "", i < 2 ? "gateway rare" : "gateway", ""))
                .toArray(Described[]::new);
        Population population = population(all);
        DuplicateScan scan = new DuplicateScan(population);
        assertEquals(1, scan.explain(0, 1).parts().get(0).likeness(), EXACT);
        assertEquals(0, scan.explain(2, 3).parts().get(0).likeness(), EXACT);
        List<ScoredPair> pairs = scan.pairs(ScanProgress.UNWATCHED);
        assertEquals(1, pairs.size());
        assertEquals(1, pairs.get(0).other());
    }

    @Test
    void expectedLikenessIsNotReported() {
        PopulationBuilder builder = new PopulationBuilder(Profiles.SYSTEMS, Profiles.STOP_WORDS);
        Described old = system("old", "Учёт земельных участков", "f1", "d1");
        Described successor = system("new", "Учёт земельных участков", "f1", "d1");
        builder.add(new Described("old", "g", List.of(), Set.of("new"), old.parts()));
        builder.add(successor);
        assertEquals(List.of(), new DuplicateScan(builder.build()).pairs(ScanProgress.UNWATCHED));
    }

    @Test
    void textOfManyIsAFormula() {
        DuplicateProfile from5 = new DuplicateProfile(
                Profiles.SYSTEMS.kind(), 1, 0.35, 55, 5, List.of(), List.of(), List.of(), Profiles.SYSTEMS.parts());
        for (int same : List.of(4, 5)) {
            PopulationBuilder builder = new PopulationBuilder(from5, Profiles.STOP_WORDS);
            IntStream.range(0, same).forEach(i -> builder.add(system("s" + i, "Бухгалтерский учёт учреждения")));
            int pairs = new DuplicateScan(builder.build())
                    .pairs(ScanProgress.UNWATCHED)
                    .size();
            assertEquals(same < 5 ? 6 : 0, pairs);
        }
    }

    @Test
    void fingerprintChangesWithFactsAndNotWithSpelling() {
        Population population = population(
                system("a", "Учёт лицензий", "f1"),
                system("b", "учет ЛИЦЕНЗИЙ", "f1"),
                system("c", "Учёт лицензий", "f1 f2"),
                system("d", "Учёт разрешений", "f1"));
        String first = Fingerprint.of(population, 0);
        assertEquals(first, Fingerprint.of(population, 1));
        assertFalse(first.equals(Fingerprint.of(population, 2)));
        assertFalse(first.equals(Fingerprint.of(population, 3)));
    }
}

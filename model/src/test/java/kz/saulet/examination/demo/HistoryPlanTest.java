package kz.saulet.examination.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.examination.Outcome;
import kz.saulet.submission.AcceptedFile;
import kz.saulet.submission.DocumentType;
import org.junit.jupiter.api.Test;

class HistoryPlanTest {

    private static final int BODIES = 37;
    private static final List<HistoryPlan> ALL = HistoryPlan.all(BODIES);

    @Test
    void numbersAreThoseTheIntegratorReports() {
        Map<DocumentType, Long> byType =
                ALL.stream().collect(Collectors.groupingBy(HistoryPlan::type, Collectors.counting()));
        assertEquals(530, ALL.size());
        assertEquals(345L, byType.get(DocumentType.TECHNICAL_ASSIGNMENT) + byType.get(DocumentType.ICS_REQUIREMENTS));
        assertEquals(118L, byType.get(DocumentType.INVESTMENT_PROPOSAL));
        assertEquals(67L, byType.get(DocumentType.FINANCIAL_JUSTIFICATION));
    }

    @Test
    void casesAndRoundsAreCountedApart() {
        int rounds = ALL.stream().mapToInt(p -> p.rounds().size()).sum();
        assertTrue(rounds > ALL.size(), "some were repeated");
        ALL.forEach(p -> assertEquals(p.rounds().size(), p.faults().size()));
        assertEquals(530, ALL.stream().map(p -> p.title()).distinct().count());
    }

    @Test
    void theyAreSpreadOverBodiesYearsFaultsAndOutcomes() {
        assertEquals(BODIES, ALL.stream().map(HistoryPlan::body).distinct().count());
        assertEquals(
                Set.of(2016, 2017, 2018, 2019, 2020, 2021),
                ALL.stream().map(p -> p.rounds().get(0).getYear()).collect(Collectors.toSet()));
        Set<Fault> planted = new HashSet<>();
        ALL.forEach(p -> p.faults().forEach(planted::addAll));
        assertEquals(EnumSet.allOf(Fault.class), planted);
        assertEquals(
                Set.of(Outcome.POSITIVE, Outcome.COND_POSITIVE, Outcome.NEGATIVE),
                ALL.stream().map(HistoryPlan::outcome).collect(Collectors.toSet()));
    }

    @Test
    void sameIndexSameCase() {
        assertEquals(ALL, HistoryPlan.all(BODIES));
    }

    @Test
    void faultsOfTheTextAreInTheDocument() {
        HistoryDocument document = HistoryDocument.load();
        HistoryPlan plan = ALL.stream()
                .filter(p -> p.faults().get(0).contains(Fault.REPEALED_ACT))
                .findFirst()
                .orElseThrow();
        AcceptedFile file = document.of(plan, 1);
        assertTrue(file.content().paragraphs().stream().anyMatch(p -> p.text().equals(Fault.REPEALED_ACT.sentence())));
        assertEquals(file.sha256(), document.of(plan, 1).sha256());
        HistoryPlan clean = ALL.stream()
                .filter(p -> p.rounds().size() == 1 && p.faults().get(0).isEmpty())
                .findFirst()
                .orElseThrow();
        assertFalse(document.of(clean, 1).content().paragraphs().stream()
                .anyMatch(p -> p.text().equals(Fault.REPEALED_ACT.sentence())));
        assertNotEquals(file.sha256(), document.of(clean, 1).sha256());
    }
}

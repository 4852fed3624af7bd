package kz.saulet.norms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.saulet.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contradicts itself is told in three languages, and the register answers all the same. */
class NormInspectionTest {

    private static final String OVERLAP = """
            n:a a ea:NormativeAct ; ea:code "A" ; ea:hasEdition e:1 , e:2 .
            e:1 ea:editionFrom "2020-01-01" ; ea:editionTo "2021-06-30" .
            e:2 ea:editionFrom "2021-01-01" .""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overlap | ea:hasEdition e:1 , e:2 . e:1 ea:editionFrom '2020-01-01' . e:2 ea:editionFrom '2021-01-01' .",
                "gap | ea:hasEdition e:1 , e:2 . e:1 ea:editionFrom '2020-01-01' ; ea:editionTo '2020-06-30' . e:2 ea:editionFrom '2021-01-01' .",
                "older than the act | ea:validFrom '2020-01-01' ; ea:hasEdition e:1 . e:1 ea:editionFrom '2019-12-31' .",
                "no longer in force | ea:validTo '2020-01-01' ; ea:hasEdition e:1 . e:1 ea:editionFrom '2020-01-01' .",
                "ends before it begins | ea:hasEdition e:1 . e:1 ea:editionFrom '2020-01-02' ; ea:editionTo '2020-01-01' .",
                "from which day | ea:hasEdition e:1 . e:1 ea:editionTo '2020-01-01' .",
                "in force on no day | ea:validFrom '2020-01-02' ; ea:validTo '2020-01-01' .",
                "not a day | ea:validFrom 'soon' .",
                "leads back to it | ea:replaces n:b . n:b a ea:NormativeAct ; ea:code 'B' ; ea:replaces n:a .",
                "leads back to it | ea:replaces n:a .",
                "not an act of the register | ea:amendedBy n:nowhere .",
                "two acts have the code | . n:b a ea:NormativeAct ; ea:code 'A' .",
                "belongs to no act | . p:1 a ea:NormParagraph ; ea:ofAct n:nowhere ; ea:paragraphNumber '1' .",
                "entered twice | . p:1 a ea:NormParagraph ; ea:ofAct n:a ; ea:paragraphNumber '1' . p:2 a ea:NormParagraph ; ea:ofAct n:a ; ea:paragraphNumber '1' .",
                "which the act does not have | . p:1 a ea:NormParagraph ; ea:ofAct n:a ; ea:paragraphNumber '1' ; ea:inEdition e:9 .",
                "does not lead from one act | . s:1 a ea:NormSuccession ; ea:movedFrom n:a ; ea:movedTo n:nowhere .",
                "does not lead from one act | . s:1 a ea:NormSuccession ; ea:movedFrom n:a .",
                "compiled | ea:citationPattern '((' .",
            })
    void contradictionIsToldInThreeLanguages(String said, String rest) {
        NormRegister register =
                TinyRegister.of("n:a a ea:NormativeAct ; ea:code 'A'" + (rest.startsWith(".") ? rest : " ; " + rest));

        List<NormProblem> problems = register.problems();
        assertTrue(
                problems.stream().anyMatch(p -> p.sentence()
                        .in(Lang.EN)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(said)),
                problems::toString);
        problems.forEach(p ->
                assertEquals(Set.of("kk", "ru", "en"), p.sentence().byLang().keySet()));
        assertTrue(register.act("A").isPresent());
    }

    @Test
    void actWithoutCodeIsKnownByTheEndOfItsAddress() {
        NormRegister register = TinyRegister.of("n:a a ea:NormativeAct .");

        assertEquals(1, register.problems().size());
        assertTrue(register.act("a").isPresent());
    }

    @Test
    void overlappingRegimesAreToldAndTheLaterCounts() {
        NormRegister register = TinyRegister.of("", """
                n:t1 a skos:ConceptScheme ; ea:code "old" ; ea:validFrom "2016-01-01" ; ea:validTo "2026-12-31" .
                n:t2 a skos:ConceptScheme ; ea:code "new" ; ea:validFrom "2026-07-11" .""");

        assertEquals(1, register.problems().size());
        assertEquals(
                "new", register.regimeOn(LocalDate.of(2026, 8, 1)).orElseThrow().id());
    }

    @Test
    void laterOfTwoOverlappingEditionsIsCited() {
        NormAct act = TinyRegister.of(OVERLAP).act("A").orElseThrow();

        assertEquals(Optional.of("2021-01-01"), edition(act, "2021-03-01"));
        assertEquals(Optional.of("2020-01-01"), edition(act, "2020-12-31"));
    }

    @Test
    void acyclicRegisterWithAdjacentEditionsIsSound() {
        NormRegister register = TinyRegister.of("""
                n:a a ea:NormativeAct ; ea:code "A" ; ea:validFrom "2020-01-01" ; ea:validTo "2022-01-01" ; ea:hasEdition e:1 , e:2 .
                e:1 ea:editionFrom "2020-01-01" ; ea:editionTo "2020-12-31" .
                e:2 ea:editionFrom "2021-01-01" ; ea:editionTo "2021-12-31" .
                n:b a ea:NormativeAct ; ea:code "B" ; ea:replaces n:a .""");

        assertEquals(List.of(), register.problems());
    }

    private static Optional<String> edition(NormAct act, String date) {
        return act.editionOn(LocalDate.parse(date)).map(NormAct.Edition::id);
    }
}

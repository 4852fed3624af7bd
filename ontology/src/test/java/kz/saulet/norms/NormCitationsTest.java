package kz.saulet.norms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kz.saulet.norms.NormCitation.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NormCitationsTest {

    private static final NormRegister REGISTER = TinyRegister.of("""
            n:a a ea:NormativeAct ; ea:code "A" ; ea:validFrom "2010-01-01" ; ea:validTo "2016-01-01" ; ea:hasEdition e:a1 .
            e:a1 ea:editionFrom "2010-01-01" ; ea:editionTo "2015-12-31" .
            n:b a ea:NormativeAct ; ea:code "B" ; ea:validFrom "2016-01-01" ; ea:validTo "2020-01-01" ; ea:replaces n:a ; ea:hasEdition e:b1 .
            e:b1 ea:editionFrom "2016-01-01" ; ea:editionTo "2019-12-31" .
            n:c a ea:NormativeAct ; ea:code "C" ; ea:validFrom "2020-01-01" ; ea:replaces n:b ; ea:hasEdition e:c1 , e:c2 .
            e:c1 ea:editionFrom "2020-01-01" ; ea:editionTo "2021-12-31" .
            e:c2 ea:editionFrom "2022-01-01" .
            p:b12 a ea:NormParagraph ; ea:ofAct n:b ; ea:paragraphNumber "12" .
            p:c30 a ea:NormParagraph ; ea:ofAct n:c ; ea:paragraphNumber "30" ; ea:inEdition e:c2 .
            s:b12 a ea:NormSuccession ; ea:movedFrom n:b ; ea:fromParagraph "12" ; ea:movedTo n:c ; ea:toParagraph "30" ; ea:factStatus ea:status-confirmed .
            n:gone a ea:NormativeAct ; ea:code "GONE" ; ea:validFrom "2010-01-01" ; ea:validTo "2016-01-01" .
            n:x a ea:NormativeAct ; ea:code "X" ; ea:validTo "2016-01-01" ; ea:replaces n:y .
            n:y a ea:NormativeAct ; ea:code "Y" ; ea:validTo "2016-01-01" ; ea:replaces n:x .
            """);

    @Test
    void actInForceIsCitedInTheEditionOfTheDay() {
        NormCitation citation = cite("C", "30", "2023-05-01");

        assertEquals(Standing.IN_FORCE, citation.standing());
        assertEquals("2022-01-01", citation.edition().orElseThrow().id());
        assertTrue(citation.paragraph().isPresent());
    }

    @Test
    void paragraphThatTheEditionDoesNotHaveIsNotFound() {
        NormCitation citation = cite("C", "30", "2021-05-01");

        assertEquals("2020-01-01", citation.edition().orElseThrow().id());
        assertTrue(citation.paragraph().isEmpty());
    }

    @Test
    void repealedActIsFollowedThroughTheWholeChain() {
        NormCitation citation = cite("A", null, "2023-05-01");

        assertEquals(Standing.SUCCEEDED, citation.standing());
        assertEquals("C", citation.act().orElseThrow().id());
    }

    @Test
    void paragraphMovesWhereTheRegisterSaysItMoved() {
        NormCitation citation = cite("B", "12", "2023-05-01");

        assertEquals("30", citation.number());
        assertTrue(citation.paragraph().isPresent());
        assertTrue(citation.certain());
    }

    @Test
    void paragraphOfTheSuccessorIsUnknownWithoutATransfer() {
        assertNull(cite("B", "13", "2023-05-01").number());
    }

    @Test
    void actNotYetInForceIsCitedByWhatItReplaces() {
        NormCitation citation = cite("C", "30", "2012-05-01");

        assertEquals(Standing.PRECEDED, citation.standing());
        assertEquals("A", citation.act().orElseThrow().id());
        assertNull(citation.number());
    }

    @Test
    void repealedWithoutSuccessorIsRepealed() {
        assertEquals(Standing.REPEALED, cite("GONE", null, "2016-01-01").standing());
        assertEquals(Standing.IN_FORCE, cite("GONE", null, "2015-12-31").standing());
        assertEquals(Standing.NOT_YET, cite("GONE", null, "2009-12-31").standing());
    }

    @Test
    void circleOfActsEnds() {
        assertEquals(Standing.REPEALED, cite("X", "1", "2023-05-01").standing());
    }

    @Test
    void unknownActIsUnknownAndNeverCertain() {
        NormCitation citation = cite("NONE", "1", "2023-05-01");

        assertEquals(Standing.UNKNOWN, citation.standing());
        assertFalse(citation.certain());
    }

    private static NormCitation cite(String act, @Nullable String paragraph, String date) {
        return REGISTER.cite(act, paragraph, LocalDate.parse(date));
    }
}

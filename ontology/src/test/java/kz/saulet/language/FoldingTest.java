package kz.saulet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void kazakhLettersTypedAsRussianOnesAreTheSame() {
        assertEquals(Folding.fold("акпараттык жуйе"), Folding.fold("Ақпараттық жүйе"));
        assertEquals(Folding.fold("онеркасип"), Folding.fold("Өнеркәсіп"));
    }

    @Test
    void yoIsYe() {
        assertEquals("учет", Folding.fold("Учёт"));
    }

    @Test
    void latinLookAlikesInsideCyrillicWordsAreCyrillic() {
        assertEquals("система", Folding.fold("Cиcтeмa"));
        assertEquals("нси", Folding.fold("HСИ"));
    }

    @Test
    void latinWordsStayLatin() {
        assertEquals("smart bridge", Folding.fold("Smart-Bridge"));
        assertEquals("oracle", Folding.fold("ORACLE"));
    }

    @Test
    void quotesHyphensAndBlanksOnlySeparateWords() {
        assertEquals("е акимат 2021", Folding.fold("  «е-Акимат» —  №2021 "));
    }
}

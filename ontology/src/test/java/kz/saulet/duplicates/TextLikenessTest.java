package kz.saulet.duplicates;

import static kz.saulet.duplicates.Profiles.population;
import static kz.saulet.duplicates.Profiles.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLikenessTest {

    private static final int TEXT = 2;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Учёт лицензий недропользователей | Учет лицензии недропользователя",
                "ru | Реестр экспертиз | РЕЕСТР «Экспертизы»",
                // the second one with Latin letters: P, e, e, c, p and K, a, o, p
                "ru | Реестр кадров | Pеестр Kадpов",
                "ru | Информационная система «Реестр залогов» | Реестр залога",
                "kk | Лицензияларды есепке алу | Лицензияның есебі алу",
                "kk | Құжаттар тізілімі | Кужаттардын тизилими",
                "kk | Жер учаскелерінің тізілімі жүйесі | Жер учаскелері тізілімінде",
                "en | Registers of licences | Registering of licence"
            })
    void spellingsAndFormsOfTheSameTextAreAlike(String lang, String one, String other) {
        PairScore.PartScore text = text(Map.of(lang, one), Map.of(lang, other));
        assertEquals(lang, text.lang());
        assertTrue(text.likeness() > 0.6, one + " / " + other + ": " + text);
    }

    @Test
    void differentTextsAreNotAlike() {
        assertEquals(
                0,
                text(
                                Map.of("ru", "Информационная система учёта лицензий"),
                                Map.of("ru", "Информационная система выплат"))
                        .likeness());
    }

    @Test
    void textsOfDifferentLanguagesAreNotCompared() {
        assertEquals(
                false, text(Map.of("ru", "Реестр"), Map.of("kk", "Тізілім")).compared());
    }

    @Test
    void theLanguageInWhichTheyAreMostAlikeCounts() {
        PairScore.PartScore text = text(
                Map.of("ru", "Учёт лицензий", "kk", "Лицензиялар"),
                Map.of("ru", "Выдача разрешений", "kk", "Лицензия"));
        assertEquals("kk", text.lang());
        assertEquals(1, text.likeness());
    }

    @Test
    void sharedWordsAreShownAsWritten() {
        PairScore.PartScore text = text(Map.of("ru", "Выдача Лицензий"), Map.of("ru", "Отзыв лицензии"));
        assertEquals(
                List.of("Лицензий"),
                text.shared().stream().map(PairScore.SharedFact::fact).toList());
    }

    private static PairScore.PartScore text(Map<String, String> one, Map<String, String> other) {
        Population population = population(system("a", one), system("b", other));
        return new DuplicateScan(population).explain(0, 1).parts().get(TEXT);
    }
}

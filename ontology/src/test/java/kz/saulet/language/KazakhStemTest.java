package kz.saulet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhStemTest {

    @ParameterizedTest
    @CsvSource({
        "жүйе жүйесі жүйелер жүйені жүйенің жүйесінің жүйелері жүйелерінің жүйеде жүйесінде жүйеге",
        "орган органның органдар органдары органдарының органға органдарға органымен органында",
        "деректер деректері деректерін деректерінің дерек деректерге деректердің",
        "ақпарат ақпараттық ақпаратты ақпараттың ақпаратқа",
        "қызмет қызметтер қызметтің қызметтері қызметтерін қызметке қызметтік",
        "анықтамалық анықтамалықтар анықтамалықтың анықтамалықтары анықтамалығын",
        "сараптама сараптаманың сараптамасы сараптамасының сараптамада",
        "функция функциялар функцияның функциялары функцияларын функцияға",
        "тізілім тізілімі тізілімнің тізілімдер тізілімінде тізіліміне",
        "қазына қазынаның қазынаға қазынасы қазынадан",
        "құжат құжаттар құжаттың құжаттарды құжаттары құжаттық"
    })
    void formsOfAWordHaveOneStem(String forms) {
        String[] words = forms.split(" ");
        for (String word : words) {
            assertEquals(stem(words[0]), stem(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource({"жүйе,жүк", "орган,орта", "қызмет,қызыл", "дерек,дене", "бала,балық", "тізілім,тіркеу", "құжат,құжырлы"
    })
    void differentWordsKeepDifferentStems(String one, String other) {
        assertNotEquals(stem(one), stem(other));
    }

    @ParameterizedTest
    @CsvSource({"су", "жер", "ат", "үй", "ел"})
    void shortWordsStayWhole(String word) {
        assertEquals(Folding.foldWord(word), stem(word));
    }

    private static String stem(String word) {
        return KazakhStem.of(Folding.foldWord(word));
    }
}

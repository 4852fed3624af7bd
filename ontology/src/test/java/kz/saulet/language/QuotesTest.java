package kz.saulet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource({
        "Система «Портал «Закупки»» выводится, Система «Портал „Закупки“» выводится",
        "«А» и «««Б» В» Г», «А» и «„„Б“ В“ Г»"
    })
    void innerQuotesTakeTheirOwnForm(String text, String nested) {
        assertEquals(nested, Quotes.nested(text));
    }

    @ParameterizedTest
    @CsvSource({"Без кавычек", "«А» и «Б»", "АО «Компания «Жолы»", "А» и «Б"})
    void otherTextsStay(String text) {
        assertEquals(text, Quotes.nested(text));
    }
}

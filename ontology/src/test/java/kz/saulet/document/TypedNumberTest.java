package kz.saulet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.8. Защита информации|5.8|Защита информации",
                "5.8 Защита|5.8|Защита",
                "3) подготовка|3|подготовка",
                "12. «Источники»|12|«Источники»",
                "4 Требования|4|Требования",
                "Раздел 4. Требования|4|Требования",
                "5-бөлім. Талаптар|5|Талаптар",
                "10 пользователей|-|10 пользователей",
                "22.05.2023 подписано|-|22.05.2023 подписано",
                "99,9 % времени|-|99,9 % времени",
                "Текст|-|Текст"
            })
    void numberAndTextAreSplit(String text, String number, String rest) {
        assertEquals(number, TypedNumber.of(text).orElse("-"));
        assertEquals(rest, TypedNumber.strip(text));
    }
}

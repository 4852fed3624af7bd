package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {

    private static final TextPattern BACKUP = new TextPattern("резервн[а-я]* копирован[а-я]*|сақтық көшіру");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "резервное копирование не предусматривается.",
                "резервное копирование в системе не ведется",
                "без резервного копирования",
                "система работает без требований к периодичности и месту хранения резервного копирования",
                "не требуется проведение резервного копирования",
                "резервного копирования нет.",
                "резервное копирование отсутствует",
                "резервное копирование не было предусмотрено, не проводилось",
                "сақтық көшіру көзделмеген",
                "сақтық көшіру жүргізілмейді"
            })
    void deniedMentionDoesNotCount(String text) {
        assertTrue(BACKUP.isIn(text));
        assertFalse(BACKUP.isAffirmedIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "резервное копирование выполняется ежедневно",
                "резервное копирование выполняется не реже одного раза в сутки",
                "резервное копирование ведет оператор, участие заказчика не требуется",
                "резервное копирование ведет оператор; бумажные копии не создаются",
                "без остановки системы выполняется резервное копирование",
                "резервное копирование не предусматривается для стенда. резервное копирование базы ежедневно",
                "қайта енгізуге жол берілмейді; сақтық көшіру күн сайын орындалады",
                "сақтық көшіру күн сайын 4 сағаттан аспайды"
            })
    void affirmedMentionCounts(String text) {
        assertTrue(BACKUP.isAffirmedIn(text));
    }
}

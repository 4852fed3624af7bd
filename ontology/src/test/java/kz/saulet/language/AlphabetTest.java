package kz.saulet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private static List<String> sorted(List<String> names) {
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(Alphabet::compare);
        return mixed;
    }

    @Test
    void kazakhLettersFollowTheirRussianNeighbours() {
        List<String> names = List.of(
                "Ата", "Әкімдік", "Бала", "Гүл", "Ғылым", "Дала", "Ел", "Ёлка", "Кітап", "Қала", "Мал", "Нан", "Ңы",
                "Ой", "Өнер", "Ту", "Ұлт", "Үй", "Фонд", "Хат", "Һауа", "Цех", "Ыдыс", "Іс", "Эко", "Яхта");
        assertEquals(names, sorted(names));
    }

    @Test
    void caseDecidesOnlyBetweenEqualNames() {
        assertEquals(List.of("архив а", "Архив Б", "архив в"), sorted(List.of("архив в", "Архив Б", "архив а")));
    }

    @Test
    void numbersAreComparedAsNumbers() {
        List<String> names = List.of("2-бөлім", "10-бөлім", "ИС-2", "ИС-009", "ИС-10", "ИС-100");
        assertEquals(names, sorted(names));
    }

    @Test
    void quotesDoNotDecide() {
        List<String> names = List.of("«Алма» жүйесі", "Бала", "«Қала»", "Лес");
        assertEquals(names, sorted(names));
    }

    @Test
    void keysCompareLikeTexts() {
        assertTrue(Alphabet.key("Қала").compareTo(Alphabet.key("Лала")) < 0);
        assertTrue(Alphabet.key("Қала").compareTo(Alphabet.key("Кітап")) > 0);
    }
}

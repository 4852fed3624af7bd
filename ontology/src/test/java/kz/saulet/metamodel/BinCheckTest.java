package kz.saulet.metamodel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"000740000728", "160440007161", "940140000385"})
    void realNumbersAreAccepted(String bin) {
        assertTrue(BinCheck.accepts(bin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000740000720",
                "160440007162",
                "16044000716",
                "1604400071611",
                "абвгдежзиклм",
                "001340000728"
            })
    void numbersWithWrongDigitsAreNot(String bin) {
        assertFalse(BinCheck.accepts(bin));
    }
}

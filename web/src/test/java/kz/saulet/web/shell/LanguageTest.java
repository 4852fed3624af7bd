package kz.saulet.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private static Language of(String tag) {
        return new Language((HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) ->
                        method.getName().equals("getAttribute") && arguments[0].equals("lang") ? tag : null));
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 1\u00a0234\u00a0567, '12\u00a0345,5', '0,86'",
        "ru, 1\u00a0234\u00a0567, '12\u00a0345,5', '0,86'",
        "en, '1,234,567', '12,345.5', 0.86"
    })
    void numbersAreWrittenAsTheReaderWritesThem(String tag, String whole, String decimal, String fixed) {
        assertEquals(whole, of(tag).number(1_234_567));
        assertEquals(decimal, of(tag).decimal(new BigDecimal("12345.5")));
        assertEquals(fixed, of(tag).fixed(0.8583, 2));
        assertEquals("0", of(tag).number(0));
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 03.02.2026, 03.02.2026 04:59",
        "ru, 03.02.2026, 03.02.2026 04:59",
        "en, 3 Feb 2026, 3 Feb 2026 04:59"
    })
    void daysLeaveNoDoubtWhichNumberIsTheMonth(String tag, String day, String moment) {
        assertEquals(day, of(tag).day(LocalDate.of(2026, 2, 3)));
        assertEquals(day, of(tag).edition("2026-02-03"));
        assertEquals("2026.1", of(tag).edition("2026.1"));
        assertEquals(moment, of(tag).moment(Instant.parse("2026-02-02T23:59:00Z")));
    }
}

package kz.saulet.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void valuesAreEncodedAndKeepTheirOrder() {
        Address address = Address.of("/list.xhtml").with("kind", "A b").with("q", "Ә&=");

        assertEquals("/list.xhtml?kind=A+b&q=%D3%98%26%3D", address.toString());
    }

    @Test
    void emptyValueRemovesTheParameter() {
        Address address =
                Address.of("/p").with("a", "1").with("b", "2").with("a", "").with("b", null);

        assertEquals("/p", address.toString());
    }

    @Test
    void changingAnAddressLeavesTheOldOneAlone() {
        Address first = Address.of("/p").with("a", "1");
        first.with("a", "2");

        assertEquals("/p?a=1", first.toString());
    }

    @Test
    void addressOfAFormThatWasSentIsThatOfItsPage() {
        Map<String, String> request =
                Map.of("getMethod", "POST", "getRequestURI", "/p.xhtml", "getQueryString", "id=%D3%98&n=1&n=2&flag");
        Address address = Address.ofRequest((HttpServletRequest) Proxy.newProxyInstance(
                AddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> request.get(method.getName())));

        assertEquals("/p.xhtml?id=%D3%98&n=1&n=2", address.toString());
    }

    @Test
    void pagesKnowTheirNeighbours() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("kind", "x");
        Pages second = new Pages(Address.of("/list.xhtml").withAll(filters), 2, 50, 120);

        assertEquals(3, second.getCount());
        assertEquals(50, second.offset());
        assertEquals("/list.xhtml?kind=x", second.getPreviousUrl());
        assertEquals("/list.xhtml?kind=x&page=3", second.getNextUrl());
        assertTrue(second.isHasNext());
        assertFalse(new Pages(Address.of("/p"), 1, 50, 0).isHasNext());
    }

    @Test
    void unusablePageNumberIsTheFirst() {
        assertEquals(1, Pages.number("-3"));
        assertEquals(1, Pages.number("x"));
        assertEquals(7, Pages.number("7"));
    }
}

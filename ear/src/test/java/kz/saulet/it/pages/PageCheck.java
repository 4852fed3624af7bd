package kz.saulet.it.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/**
 * What every page owes its readers: one main heading, its language said, a label on every control, a name on every link and
 * button, no identifier twice, no tag left unrendered, nothing to scroll sideways on a telephone, no complaint of the browser.
 */
final class PageCheck {

    private static final int NARROW = 400;

    private static final String UNLABELLED = """
            () => [...document.querySelectorAll('input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea')]
                .filter(e => !(e.labels && e.labels.length) && !e.getAttribute('aria-label')
                    && !(e.getAttribute('aria-labelledby') || '').split(/\\s+/).some(id => id && document.getElementById(id)))
                .filter(e => !e.closest('[aria-hidden=true]'))
                .map(e => e.outerHTML.slice(0, 160))
            """;

    private static final String NAMELESS = """
            () => [...document.querySelectorAll('a[href], button, summary, input[type=submit], input[type=button]')]
                .filter(e => e.offsetParent && e.tabIndex >= 0)
                .filter(e => ![e.textContent, e.value, e.getAttribute('aria-label'), e.title].some(name => (name || '').trim()))
                .map(e => e.outerHTML.slice(0, 160))
            """;

    private static final String TWICE = """
            () => [...document.querySelectorAll('[id]')].map(e => e.id)
                .filter((id, at, all) => all.indexOf(id) !== at)
            """;

    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .map(e => e.outerHTML.slice(0, 120)).slice(0, 3)
            """;

    private static final String UNKNOWN_TAGS = """
            () => [...document.querySelectorAll('*')].filter(e => e.localName.includes(':')).map(e => e.localName)
            """;

    private PageCheck() {}

    static void check(Page page, String language, List<String> complaints) {
        // the first lines of a page can be seen before the rest has come
        page.waitForLoadState(LoadState.LOAD);
        String where = page.url();
        assertAll(
                where,
                () -> assertEquals(1, page.locator("h1").count(), "main headings"),
                () -> assertEquals(language, page.locator("html").getAttribute("lang"), "language of the page"),
                () -> assertNone(page, UNLABELLED, "controls without a label"),
                () -> assertNone(page, NAMELESS, "links and buttons without a name"),
                () -> assertNone(page, TWICE, "identifiers used twice"),
                () -> assertNone(page, UNKNOWN_TAGS, "tags of a page that nobody rendered"),
                () -> assertFitsATelephone(page),
                () -> assertTrue(complaints.isEmpty(), () -> "complaints of the browser: " + complaints));
    }

    private static void assertNone(Page page, String script, String what) {
        assertEquals(List.of(), page.evaluate(script), what);
    }

    private static void assertFitsATelephone(Page page) {
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(NARROW, usual.height);
        Object tooWide = page.evaluate(TOO_WIDE);
        page.setViewportSize(usual.width, usual.height);
        assertEquals(List.of(), tooWide, "wider than " + NARROW + " pixels");
    }
}

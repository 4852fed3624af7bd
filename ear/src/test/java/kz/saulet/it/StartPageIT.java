package kz.saulet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class StartPageIT {

    @Test
    void startPageAnswersAnyVisitor() {
        ApiAnswer page = ServerUnderTest.shared().anonymous().get("/").expect(200);
        assertTrue(page.header("Content-Type").startsWith("text/html"), page.header("Content-Type"));
    }

    @Test
    void answersDoNotNameTheServer() {
        ApiAnswer page = ServerUnderTest.shared().anonymous().get("/").expect(200);
        assertEquals("", page.header("Server"));
        assertEquals("", page.header("X-Powered-By"));
    }

    @Test
    void startPageOpensInABrowser() {
        try (Page page = Browser.shared().newVisitor("ru", 1280, 800)) {
            page.navigate(ServerUnderTest.shared().uri("/").toString());
            assertTrue(page.title().contains("Saulet"), page.title());
        }
    }
}

package kz.saulet.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.saulet.it.Browser;
import kz.saulet.it.ServerUnderTest;

/** Somebody in front of a browser of their own, who reads Russian. Whatever the browser complains about is kept. */
final class Person implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    /** A shared machine may need long for one page. */
    private static final double PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Has not signed in. */
    static Person visitor() {
        return new Person(Browser.shared().newVisitor("ru", WIDTH, HEIGHT));
    }

    /** Signs in with one of the demonstration's accounts. */
    static Person signedIn(String account) {
        Person person = visitor();
        person.open("/");
        person.signInAs(account);
        return person;
    }

    /** From any page where the way to the sign-in page is offered. */
    void signInAs(String account) {
        main().getByRole(AriaRole.LINK, named("Войти")).click();
        button(account).click();
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Основные разделы")))
                .isVisible();
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(ServerUnderTest.shared().uri(path).toString());
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    Locator link(String name) {
        return main().getByRole(AriaRole.LINK, named(name));
    }

    Locator button(String name) {
        return main().getByRole(AriaRole.BUTTON, named(name));
    }

    Locator field(String label) {
        return main().getByLabel(label);
    }

    /** For a label that another label begins with. */
    Locator fieldNamed(String label) {
        return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** A section of the main menu. */
    void go(String section) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Основные разделы"))
                .getByRole(AriaRole.LINK, named(section))
                .click();
    }

    /** Something the page says after an action. */
    void sees(String text) {
        assertThat(main().getByText(text).first()).isVisible();
    }

    void seesMatching(String pattern) {
        assertThat(main().getByText(Pattern.compile(pattern)).first()).isVisible();
    }

    /** The page is one a person can use; see {@link PageCheck}. */
    void checkPage() {
        PageCheck.check(page, "ru", complaints);
    }

    void checkPage(String language) {
        PageCheck.check(page, language, complaints);
    }

    Download download(Locator control) {
        return page.waitForDownload(control::click);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        page.context().close();
    }
}

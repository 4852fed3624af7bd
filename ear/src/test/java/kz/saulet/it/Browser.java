package kz.saulet.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one headless Chromium of a test run. A machine without any browser gets one fetched ({@link ChromiumPackage}); if that
 * fails too, the tests fail.
 */
public final class Browser {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int LOWEST = 500;
    private static final int TALLEST = 1280;

    private static @Nullable Browser shared;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        Chromium found = Chromium.find();
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(found.executable())
                        .setEnv(unicode(found.environment()))
                        .setArgs(QUIET));
    }

    /** In a plain C locale Chromium calls every download with a Cyrillic name "download". */
    private static Map<String, String> unicode(Map<String, String> environment) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put("LC_ALL", "C.UTF-8");
        return changed;
    }

    /** Started by the first caller, stopped with the run. Not for several threads at once. */
    public static Browser shared() {
        if (shared == null) {
            shared = new Browser(Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        }
        return shared;
    }

    /** A page of a new visitor: no cookies, and the language a browser would ask for, for example {@code kk}. */
    public Page newVisitor(String language, int width, int height) {
        BrowserContext visitor =
                chromium.newContext(new NewContextOptions().setLocale(language).setViewportSize(width, height));
        return visitor.newPage();
    }

    /**
     * The page as {@code <name>.png}, down to its end or {@link #TALLEST}: into the guide's pictures with
     * {@code -Dscreenshots=true}, else into the build.
     */
    public static void screenshot(Page page, String name) {
        String directory = Boolean.getBoolean("screenshots") ? "saulet.it.guide" : "saulet.it.pictures";
        Path picture = Path.of(System.getProperty(directory), name + ".png");
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(usual.width, LOWEST);
        int needed = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        // a window as tall as the page: what sticks to the window's edge stays at the page's edge
        page.setViewportSize(usual.width, Math.min(TALLEST, needed));
        SmallPng.write(page.screenshot(), picture);
        page.setViewportSize(usual.width, usual.height);
    }

    /** Only the thread that used the browser may call this. */
    static void closeShared() {
        if (shared != null) {
            shared.playwright.close();
            shared = null;
        }
    }
}

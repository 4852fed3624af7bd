package kz.saulet.it.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import kz.saulet.it.Browser;

/** Pictures of the pages for the guide, taken on the way; each in the three languages. Only with {@code -Dscreenshots=true}. */
final class Pictures {

    private static final List<String> LANGUAGES = List.of("kk", "en", "ru");
    private static final int NARROW = 400;

    private Pictures() {}

    /** The page the person sees, again in each language; the person reads Russian afterwards, as before. */
    static void take(Person person, String name) {
        if (Boolean.getBoolean("screenshots")) {
            String here = person.page().url();
            for (String language : LANGUAGES) {
                person.page().navigate(with(here, "lang", language));
                Browser.screenshot(person.page(), name + "-" + language);
            }
        }
    }

    /** The page as on a telephone, and in the dark. */
    static void takeNarrowAndDark(Person person, String name) {
        if (Boolean.getBoolean("screenshots")) {
            Page page = person.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Browser.screenshot(page, name + "-ru-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            ViewportSize usual = page.viewportSize();
            page.setViewportSize(NARROW, usual.height);
            Browser.screenshot(page, name + "-ru-narrow");
            page.setViewportSize(usual.width, usual.height);
        }
    }

    private static String with(String address, String parameter, String value) {
        String bare = address.replaceAll("[?&]" + parameter + "=[^&#]*", "").replaceAll("#.*", "");
        return bare + (bare.contains("?") ? "&" : "?") + parameter + "=" + value;
    }
}

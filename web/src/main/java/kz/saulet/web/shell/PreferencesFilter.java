package kz.saulet.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Language and appearance: the address says it ({@code ?lang=kk&theme=dark}), a cookie remembers it. Both become request
 * attributes of the same name, so that an address sent to a colleague opens as it was seen.
 */
public class PreferencesFilter extends HttpFilter {

    public static final String LANG = "lang";
    public static final String THEME = "theme";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final Map<String, List<String>> CHOICES =
            Map.of(LANG, List.of("kk", "ru", "en"), THEME, List.of("auto", "light", "dark"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CHOICES.forEach((name, choices) -> settle(request, response, name, choices));
        chain.doFilter(request, response);
    }

    private static void settle(
            HttpServletRequest request, HttpServletResponse response, String name, List<String> choices) {
        String asked = asked(request, name);
        String remembered = cookie(request, name);
        if (asked != null && choices.contains(asked)) {
            request.setAttribute(name, asked);
            if (!asked.equals(remembered)) {
                response.addCookie(remember(request, name, asked));
            }
        } else if (remembered != null && choices.contains(remembered)) {
            request.setAttribute(name, remembered);
        }
    }

    /** Only what the address says: reading a parameter would read the body of a post, however large it is. */
    private static @Nullable String asked(HttpServletRequest request, String name) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return Stream.of(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private static Cookie remember(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie("saulet-" + name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals("saulet-" + name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}

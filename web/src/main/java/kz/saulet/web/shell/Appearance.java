package kz.saulet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Light, dark, or as the system is set; switched in that circle. */
@Named
@RequestScoped
public class Appearance {

    private HttpServletRequest request;

    @Inject
    public Appearance(HttpServletRequest request) {
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Appearance() {}

    public String getTheme() {
        return request.getAttribute(PreferencesFilter.THEME) instanceof String theme ? theme : "auto";
    }

    public String getColorScheme() {
        return getTheme().equals("auto") ? "light dark" : getTheme();
    }

    private String next() {
        return switch (getTheme()) {
            case "auto" -> "light";
            case "light" -> "dark";
            default -> "auto";
        };
    }

    public String getSwitchUrl() {
        return Address.ofRequest(request).with(PreferencesFilter.THEME, next()).toString();
    }

    public String getSwitchLabel() {
        return "shell.theme." + next();
    }

    public String getSwitchIcon() {
        return switch (getTheme()) {
            case "light" -> "sun";
            case "dark" -> "moon";
            default -> "half";
        };
    }
}

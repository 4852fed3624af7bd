package kz.saulet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.language.Text;
import kz.saulet.problem.Messages;
import kz.saulet.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The language of this request: asked for in the address, remembered in a cookie, else the browser's, else Russian.
 * Renders texts, numbers and days the way the reader expects them.
 */
@Named
@RequestScoped
public class Language {

    private static final Messages MESSAGES = Messages.of(Texts.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZONE);

    private HttpServletRequest request;

    @Inject
    public Language(HttpServletRequest request) {
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Language() {}

    public Lang lang() {
        Object settled = request.getAttribute(PreferencesFilter.LANG);
        return settled instanceof String tag ? Lang.of(tag) : asked().orElseGet(() -> Lang.of(browser()));
    }

    /** What the address says where no filter has settled it: calls of the API have no cookie and leave none. */
    private Optional<Lang> asked() {
        String tag = request.getParameter(PreferencesFilter.LANG);
        return Arrays.stream(Lang.values())
                .filter(lang -> lang.tag().equals(tag))
                .findFirst();
    }

    private String browser() {
        return request.getHeader("Accept-Language") == null
                ? "ru"
                : request.getLocale().toLanguageTag();
    }

    public String getTag() {
        return lang().tag();
    }

    public Locale getLocale() {
        return lang().locale();
    }

    public List<String> getChoices() {
        return Arrays.stream(Lang.values()).map(Lang::tag).toList();
    }

    /** This page in another language. */
    public String url(String tag) {
        return Address.ofRequest(request).with(PreferencesFilter.LANG, tag).toString();
    }

    public String in(@Nullable Labels labels) {
        return labels == null ? "" : labels.in(lang());
    }

    /** The language tag the text is really in; the reader's own when nothing is known. */
    public String langOf(@Nullable Labels labels) {
        Text shown = labels == null ? null : labels.text(lang()).orElse(null);
        return shown == null || shown.lang().isEmpty() ? getTag() : shown.lang();
    }

    public boolean fallsBack(@Nullable Labels labels) {
        return !langOf(labels).equals(getTag());
    }

    /** A text of the page bundle. */
    public String say(String key) {
        return MESSAGES.text(key, lang());
    }

    public boolean knows(String key) {
        return ResourceBundle.getBundle(Texts.class.getPackageName() + ".Messages", lang().locale())
                .containsKey(key);
    }

    public String day(@Nullable TemporalAccessor day) {
        return day == null ? "" : DAY.format(day);
    }

    public String moment(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** 12345 as 12 345. */
    public String number(@Nullable Number number) {
        return number == null
                ? ""
                : String.format(Locale.ROOT, "%,d", number.longValue()).replace(',', '\u00a0');
    }

    /** Today where the bodies work. */
    public LocalDate getToday() {
        return LocalDate.now(ZONE);
    }
}

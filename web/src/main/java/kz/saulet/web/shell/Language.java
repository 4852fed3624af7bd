package kz.saulet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.language.Quotes;
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
    /** In English a number of the month would leave open which number is the day. */
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);

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
        return labels == null ? "" : Quotes.nested(labels.in(lang()));
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
        return day == null ? "" : days().withZone(ZONE).format(day);
    }

    /** An edition is named by its first day; other names stay as they are. */
    public String edition(@Nullable String id) {
        try {
            return id == null ? "" : day(LocalDate.parse(id));
        } catch (DateTimeParseException otherName) {
            return String.valueOf(id);
        }
    }

    public String moment(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : day(moment) + " " + HOUR.format(moment);
    }

    private DateTimeFormatter days() {
        return lang() == Lang.EN ? ENGLISH_DAY : DAY;
    }

    /** 12345 as 12 345, in English as 12,345. */
    public String number(@Nullable Number number) {
        return number == null ? "" : new DecimalFormat("#,##0", symbols()).format(number.longValue());
    }

    /** 1234.5 as 1 234,5, in English as 1,234.5. */
    public String decimal(BigDecimal number) {
        return new DecimalFormat("#,##0.######", symbols()).format(number);
    }

    /** The number with exactly that many places: 0.861 with two as 0,86. */
    public String fixed(double number, int places) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(lang() == Lang.EN ? '.' : ',');
        symbols.setGroupingSeparator(lang() == Lang.EN ? ',' : '\u00a0');
        return symbols;
    }

    /** Today where the bodies work. */
    public LocalDate getToday() {
        return LocalDate.now(ZONE);
    }
}

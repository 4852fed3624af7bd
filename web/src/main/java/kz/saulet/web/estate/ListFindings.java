package kz.saulet.web.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.saulet.estate.EstateFinding;
import kz.saulet.estate.EstateFindings;
import kz.saulet.estate.EstatePage;
import kz.saulet.estate.EstateQuery;
import kz.saulet.rules.Severity;
import kz.saulet.web.element.ElementNames;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import kz.saulet.web.shell.Pages;
import org.jspecify.annotations.Nullable;

/** The list of findings of the estate, its whole state in the address. */
@Named("findings")
@RequestScoped
public class ListFindings {

    private static final int SIZE = 25;
    private static final int ON_ELEMENT = 5;

    private EstateFindings findings;
    private ElementNames names;
    private Language language;
    private HttpServletRequest request;
    private @Nullable AskedFindings asked;
    private @Nullable EstatePage page;
    private final Map<String, EstatePage> ofElements = new HashMap<>();

    @Inject
    public ListFindings(EstateFindings findings, ElementNames names, Language language, HttpServletRequest request) {
        this.findings = findings;
        this.names = names;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ListFindings() {}

    public void load() {
        AskedFindings now = AskedFindings.of(request);
        asked = now;
        EstatePage found = findings.list(now.query(language.lang()), (number() - 1) * SIZE, SIZE);
        Reloading.whileWorking(found.state());
        page = found;
    }

    private int number() {
        return Pages.number(String.valueOf(request.getParameter(Pages.PARAMETER)));
    }

    private AskedFindings asked() {
        return Objects.requireNonNull(asked);
    }

    public EstatePage getPage() {
        return Objects.requireNonNull(page);
    }

    public Pages getPages() {
        return new Pages(
                asked().address(AskedFindings.PATH), number(), SIZE, getPage().total());
    }

    public List<Choice> getBodies() {
        return names.getBodies().stream()
                .map(row -> new Choice(
                        row.address().id(),
                        language.in(row.label()),
                        row.address().id().equals(asked().body())))
                .toList();
    }

    public List<Choice> getSeverities() {
        return Arrays.stream(Severity.values())
                .map(s -> new Choice(s.id(), language.say("severity." + s.id()), s == asked().severity()))
                .toList();
    }

    public List<Choice> getDisadvantages() {
        return findings.disadvantages().stream()
                .map(d -> new Choice(d.id(), language.in(d.label()), d.id().equals(asked().disadvantage())))
                .toList();
    }

    public @Nullable String getRule() {
        return asked().rule();
    }

    public @Nullable String getElement() {
        return asked().element();
    }

    public @Nullable String getText() {
        return asked().text();
    }

    /** The name of the element the list is narrowed to. */
    public String getElementName() {
        return getPage().rows().stream()
                .findFirst()
                .map(row -> language.in(row.elementName()))
                .orElseGet(() -> names.of(String.valueOf(getElement())));
    }

    public String getWithoutElementUrl() {
        return asked().address(AskedFindings.PATH).with("element", null).toString();
    }

    public String getWorkbookUrl() {
        return asked().address("/api/v1/reports/findings.xlsx")
                .with("lang", language.getTag())
                .toString();
    }

    public String url(EstateFinding row) {
        return Address.of(ShowEstateFinding.PATH)
                .with("rule", row.verdict().rule())
                .with("body", tail(row.body()))
                .with("f", row.finding().fingerprint())
                .toString();
    }

    /** The findings that are shown on the page of an element itself. */
    public EstatePage about(String iri) {
        return ofElements.computeIfAbsent(
                iri,
                one -> findings.list(
                        new EstateQuery(null, null, null, null, one, null, language.lang()), 0, ON_ELEMENT));
    }

    public String allAbout(String iri) {
        return Address.of(AskedFindings.PATH).with("element", iri).toString();
    }

    static String tail(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** A value of a filter. */
    public record Choice(String id, String label, boolean chosen) {}
}

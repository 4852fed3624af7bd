package kz.saulet.web.duplicates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.saulet.duplication.DecisionFilter;
import kz.saulet.duplication.Duplicates;
import kz.saulet.duplication.PairPage;
import kz.saulet.duplication.PairRow;
import kz.saulet.metamodel.Kind;
import kz.saulet.web.element.ElementNames;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import kz.saulet.web.shell.Pages;
import org.jspecify.annotations.Nullable;

/** The list of pairs that look alike, of one kind, its whole state in the address. */
@Named("duplicates")
@RequestScoped
public class ListDuplicates {

    private static final int SIZE = 25;
    private static final List<Integer> LEASTS = List.of(0, 40, 50, 60, 70, 80, 90);

    private Duplicates duplicates;
    private ElementNames names;
    private Language language;
    private HttpServletRequest request;
    private @Nullable AskedDuplicates asked;
    private @Nullable PairPage page;

    @Inject
    public ListDuplicates(Duplicates duplicates, ElementNames names, Language language, HttpServletRequest request) {
        this.duplicates = duplicates;
        this.names = names;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ListDuplicates() {}

    public void load() {
        AskedDuplicates now = AskedDuplicates.of(request);
        asked = now;
        page = duplicates.list(now.query((number() - 1) * SIZE, SIZE));
    }

    private int number() {
        return Pages.number(String.valueOf(request.getParameter(Pages.PARAMETER)));
    }

    private AskedDuplicates asked() {
        return Objects.requireNonNull(asked);
    }

    public PairPage getPage() {
        return Objects.requireNonNull(page);
    }

    public Pages getPages() {
        return new Pages(asked().address(), number(), SIZE, getPage().total());
    }

    public List<Choice> getKinds() {
        return duplicates.kinds().stream()
                .map(kind -> new Choice(
                        asked().address()
                                .with("kind", kind.id())
                                .with("element", null)
                                .toString(),
                        language.in(kind.plural()),
                        kind.id().equals(getPage().kindId())))
                .toList();
    }

    public List<Choice> getBodies() {
        return names.getBodies().stream()
                .map(row -> new Choice(
                        row.address().id(),
                        language.in(row.label()),
                        row.address().id().equals(asked().body())))
                .toList();
    }

    /** The scores to begin with, and the one in the address. */
    public List<Choice> getLeasts() {
        return Stream.concat(LEASTS.stream(), Stream.of(asked().least()))
                .distinct()
                .sorted()
                .map(least -> new Choice(least.toString(), least + " %", least == asked().least()))
                .toList();
    }

    public List<Choice> getDecisions() {
        return Arrays.stream(DecisionFilter.values())
                .map(filter -> new Choice(filter.id(), language.in(filter.label()), filter == asked().decision()))
                .toList();
    }

    public @Nullable String getElement() {
        return asked().element();
    }

    /** The name of the element whose doubles are shown. */
    public String getElementName() {
        String iri = String.valueOf(asked().element());
        return getPage().rows().stream()
                .flatMap(row -> Stream.of(row.one().element(), row.other().element()))
                .filter(element -> element.iri().equals(iri))
                .findFirst()
                .map(element -> language.in(element.label()))
                .orElseGet(() -> names.of(iri));
    }

    public String getEverybodyUrl() {
        return Address.of(AskedDuplicates.PATH).with("kind", getPage().kindId()).toString();
    }

    /** The list as a workbook, with the filters of this page. */
    public String getWorkbookUrl() {
        return Address.of("/api/v1/reports/duplicates.xlsx")
                .with("kind", getPage().kindId())
                .with("body", asked().body())
                .with("min", Double.toString(asked().least() / 100.0))
                .with("decision", asked().decision().id())
                .with("element", asked().element())
                .with("lang", language.getTag())
                .toString();
    }

    public String url(PairRow row) {
        return Address.of(ShowPair.PATH).with("pair", row.id()).toString();
    }

    /** Where the doubles of an element are listed; null when elements of its kind are not compared. */
    public @Nullable String urlOf(Kind kind, String iri) {
        return duplicates.compares(kind)
                ? Address.of(AskedDuplicates.PATH)
                        .with("kind", kind.id())
                        .with("element", iri)
                        .toString()
                : null;
    }

    /** A value of a filter, or the address that a choice leads to. */
    public record Choice(String id, String label, boolean chosen) {}
}

package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.saulet.examination.NormBook;
import kz.saulet.examination.RestingRule;
import kz.saulet.graph.GraphNames;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.NormProblem;
import kz.saulet.norms.NormRegister;
import kz.saulet.norms.Succession;
import kz.saulet.problem.NotFound;
import kz.saulet.web.element.Rendering;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;

/** One act on one day: its edition, all its editions and paragraphs, its relations both ways, what rests on it. */
@Named("norm")
@RequestScoped
public class ShowNorm {

    private NormBook book;
    private NormList list;
    private Rendering rendering;
    private HttpServletRequest request;
    private @Nullable NormAct act;
    private List<RestingRule> rules = List.of();

    @Inject
    public ShowNorm(NormBook book, NormList list, Rendering rendering, HttpServletRequest request) {
        this.book = book;
        this.list = list;
        this.rendering = rendering;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowNorm() {}

    public void load() {
        String id = String.valueOf(request.getParameter("id"));
        NormAct found = book.register()
                .act(id.toUpperCase(Locale.ROOT))
                .or(() -> book.register().act(id))
                .orElseThrow(() -> NotFound.element(id));
        act = found;
        rules = book.restingOn(found.id(), list.getDay());
    }

    public NormAct getAct() {
        return Objects.requireNonNull(act);
    }

    public LocalDate getDay() {
        return list.getDay();
    }

    public boolean isInForce() {
        return getAct().inForceOn(getDay());
    }

    /** The edition of the day, or null. */
    public NormAct.@Nullable Edition getEdition() {
        return getAct().editionOn(getDay()).orElse(null);
    }

    /** This page on the first day of an edition. */
    public String on(NormAct.Edition edition) {
        return Address.of("norm.xhtml")
                .with("id", getAct().id())
                .with("date", edition.from())
                .toString();
    }

    /** True when the register names any relation to another act. */
    public boolean isRelated() {
        return Stream.of(
                        getReplaces(),
                        getReplacedBy(),
                        getRepeals(),
                        getRepealedBy(),
                        getAmends(),
                        getAmendedBy(),
                        getMovedTo(),
                        getMovedFrom())
                .anyMatch(acts -> !acts.isEmpty());
    }

    public List<NormAct> getReplaces() {
        return acts(getAct().relations().replaces());
    }

    public List<NormAct> getReplacedBy() {
        return register().replacing(getAct());
    }

    public List<NormAct> getRepealedBy() {
        return acts(getAct().relations().repealedBy());
    }

    public List<NormAct> getRepeals() {
        return register().repealed(getAct());
    }

    public List<NormAct> getAmendedBy() {
        return acts(getAct().relations().amendedBy());
    }

    public List<NormAct> getAmends() {
        return register().amended(getAct());
    }

    /** Where its norms went. */
    public List<Move> getMovedTo() {
        return moves(true);
    }

    /** Whose norms it took over. */
    public List<Move> getMovedFrom() {
        return moves(false);
    }

    private List<Move> moves(boolean away) {
        List<Move> moves = new ArrayList<>();
        for (Succession move : register().successions()) {
            String here = away ? move.from() : move.to();
            if (here.equals(getAct().iri())) {
                Optional<NormAct> other = register().actAt(away ? move.to() : move.from());
                other.ifPresent(a -> moves.add(new Move(a, move)));
            }
        }
        return moves;
    }

    /** Rules without a paragraph, or with one that the register does not hold. */
    public List<RestingRule> getRulesOfTheWhole() {
        return rules.stream()
                .filter(r -> !r.norm().act().equals(getAct().id())
                        || Optional.ofNullable(r.norm().paragraph())
                                .flatMap(getAct()::paragraph)
                                .isEmpty())
                .toList();
    }

    public List<RestingRule> rulesOf(NormAct.Paragraph paragraph) {
        return rules.stream()
                .filter(r -> r.norm().act().equals(getAct().id())
                        && paragraph.number().equals(r.norm().paragraph()))
                .toList();
    }

    public List<NormProblem> getProblems() {
        return list.getProblems().stream()
                .filter(p -> p.subject().equals(getAct().id()))
                .toList();
    }

    /** Where the act is edited and its history shown. */
    public String getElementUrl() {
        return rendering.url(GraphNames.NORMS, getAct().iri());
    }

    private NormRegister register() {
        return book.register();
    }

    private List<NormAct> acts(Collection<String> iris) {
        return iris.stream().flatMap(iri -> register().actAt(iri).stream()).toList();
    }

    /** Another act and the transfer that leads to it or from it. */
    public record Move(NormAct act, Succession move) {}
}

package kz.saulet.web.duplicates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.saulet.duplication.DecisionInput;
import kz.saulet.duplication.Duplicates;
import kz.saulet.duplication.PairVerdict;
import kz.saulet.duplication.PairView;
import kz.saulet.problem.NotFound;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One pair: why it looks alike, and the decision about it. */
@Named("pair")
@RequestScoped
public class ShowPair {

    static final String PATH = "/duplicate.xhtml";

    private Duplicates duplicates;
    private Percents percents;
    private Language language;
    private Refusals refusals;
    private HttpServletRequest request;
    private @Nullable PairView view;

    private @Nullable String verdict;
    private @Nullable String reason;
    private int version;

    @Inject
    public ShowPair(
            Duplicates duplicates,
            Percents percents,
            Language language,
            Refusals refusals,
            HttpServletRequest request) {
        this.duplicates = duplicates;
        this.percents = percents;
        this.language = language;
        this.refusals = refusals;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowPair() {}

    public void load() {
        version = getView().row().version();
    }

    public PairView getView() {
        if (view == null) {
            view = duplicates.pair(getId());
        }
        return Objects.requireNonNull(view);
    }

    public String getId() {
        String id = request.getParameter("pair");
        if (id == null) {
            throw NotFound.duplicatePair("");
        }
        return id;
    }

    /** The parts of the score; their points add up to it. */
    public List<Part> getParts() {
        List<PairView.Part> parts = getView().parts();
        List<Long> points = Percents.addingUp(
                parts.stream().map(PairView.Part::points).toList(),
                getView().row().score());
        List<Part> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            shown.add(new Part(parts.get(i), percents.tenths(points.get(i))));
        }
        return shown;
    }

    public String getTotal() {
        return percents.tenths(Math.round(1000 * getView().row().score()));
    }

    public List<ListDuplicates.Choice> getVerdicts() {
        return Arrays.stream(PairVerdict.values())
                .filter(v -> v != PairVerdict.OPEN)
                .map(v -> new ListDuplicates.Choice(v.id(), language.in(v.label()), v.id().equals(verdict)))
                .toList();
    }

    public void decide() {
        PairVerdict chosen = PairVerdict.of(String.valueOf(verdict)).orElse(null);
        if (chosen == null) {
            refusals.bad("duplicates.choose");
        } else {
            save(chosen, reason == null ? "" : reason);
        }
    }

    /** Takes the decision back. */
    public void reopen() {
        save(PairVerdict.OPEN, "");
    }

    private void save(PairVerdict chosen, String why) {
        if (refusals.telling(() -> duplicates.decide(getId(), new DecisionInput(version, chosen, why)))) {
            refusals.goodAfterRedirect("duplicates.decided");
            Faces.redirect(Faces.getRequestContextPath() + Address.of(PATH).with("pair", getId()));
        }
    }

    public @Nullable String getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable String verdict) {
        this.verdict = verdict;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** A part with its points of 100. */
    public record Part(PairView.Part view, String points) {}
}

package kz.saulet.web.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.saulet.architecture.ElementView;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.HistoryEntry;
import kz.saulet.architecture.Saved;
import kz.saulet.architecture.Value;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Property;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The history of one element, field by field, with undo. */
@Named("history")
@RequestScoped
public class ShowHistory {

    private Elements elements;
    private ShowElement element;
    private Rendering rendering;
    private Refusals refusals;
    private Language language;
    private @Nullable String reason;

    @Inject
    public ShowHistory(
            Elements elements, ShowElement element, Rendering rendering, Refusals refusals, Language language) {
        this.elements = elements;
        this.element = element;
        this.rendering = rendering;
        this.refusals = refusals;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowHistory() {}

    public List<Entry> getEntries() {
        ElementView view = element.getView();
        return elements.history(view.address()).stream()
                .map(e -> new Entry(
                        e, e.changes().stream().map(c -> field(view, c)).toList()))
                .toList();
    }

    private Field field(ElementView view, HistoryEntry.PropertyChange change) {
        Optional<Property> property = view.kind().property(change.property());
        return new Field(change.label(), show(property, change.removed()), show(property, change.added()));
    }

    /** Each value with its language, because a change may touch one language only. */
    private List<Shown> show(Optional<Property> property, List<Value> values) {
        List<Shown> shown = new ArrayList<>();
        for (Value value : values) {
            if (property.isPresent()
                    && !(value instanceof Value.Literal text && !text.lang().isEmpty())) {
                shown.add(rendering.show(property.get(), value));
            } else if (value instanceof Value.Literal literal) {
                shown.add(new Shown(
                        literal.lexical(), literal.lang(), !literal.lang().isEmpty(), null, true));
            } else {
                shown.add(rendering.reference((Value.Reference) value));
            }
        }
        return shown;
    }

    public void undo(long position) {
        refusals.telling(() -> {
            Saved saved = elements.revert(position, reason == null ? "" : reason);
            refusals.good(saved.changed() ? "history.undone" : "edit.nothing");
            reason = null;
            element.load();
        });
    }

    public String causeOf(HistoryEntry entry) {
        String key = "cause." + entry.cause();
        return language.knows(key) ? language.say(key) : entry.cause();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** A change of the element. */
    public record Entry(HistoryEntry entry, List<Field> fields) {}

    /** What happened to one property. */
    public record Field(Labels label, List<Shown> before, List<Shown> after) {}
}

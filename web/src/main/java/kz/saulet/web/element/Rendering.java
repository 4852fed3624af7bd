package kz.saulet.web.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ElementAddress;
import kz.saulet.architecture.Value;
import kz.saulet.language.Labels;
import kz.saulet.language.Text;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;

/** Turns stored values into what a reader expects, by the type of their property. */
@Named
@RequestScoped
public class Rendering {

    private Language language;

    @Inject
    public Rendering(Language language) {
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Rendering() {}

    public List<Shown> show(Property property, List<Value> values) {
        if (property.type().isLocalized()) {
            return localized(values);
        }
        return values.stream().map(v -> show(property, v)).toList();
    }

    public Shown show(Property property, Value value) {
        if (value instanceof Value.Literal literal) {
            boolean address = property.type() == ValueType.URL;
            String text = literal(property.type(), literal.lexical());
            return new Shown(text, "", false, address ? literal.lexical() : null, true);
        }
        return reference((Value.Reference) value);
    }

    public Shown reference(Value.Reference reference) {
        Text text = reference.label().text(language.lang()).orElse(null);
        String url = reference.graph() == null ? null : url(reference.graph(), reference.iri());
        return text == null
                ? new Shown(tail(reference.iri()), "", false, url, false)
                : new Shown(text.value(), text.lang(), other(text), url, true);
    }

    private List<Shown> localized(List<Value> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Value value : values) {
            if (value instanceof Value.Literal literal) {
                texts.merge(literal.lang(), literal.lexical(), (a, b) -> a + "; " + b);
            }
        }
        return new Labels(texts)
                .text(language.lang())
                .map(t -> List.of(new Shown(t.value(), t.lang(), other(t), null, true)))
                .orElse(List.of());
    }

    private boolean other(Text text) {
        return !text.lang().isEmpty() && !text.lang().equals(language.getTag());
    }

    private String literal(ValueType type, String lexical) {
        try {
            return switch (type) {
                case BOOLEAN -> language.say(lexical.equals("true") ? "text.yes" : "text.no");
                case DATE -> language.day(LocalDate.parse(lexical));
                case DATE_TIME -> language.moment(OffsetDateTime.parse(lexical));
                case DECIMAL -> language.decimal(new BigDecimal(lexical));
                default -> lexical;
            };
        } catch (DateTimeParseException | NumberFormatException asStored) {
            return lexical;
        }
    }

    public String url(ElementAddress address) {
        return url(address.graph(), address.iri());
    }

    public String url(String graph, String iri) {
        return Address.of("/element.xhtml")
                .with("iri", iri)
                .with("graph", graph)
                .toString();
    }

    public static String tail(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}

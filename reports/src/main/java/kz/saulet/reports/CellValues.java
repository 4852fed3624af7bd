package kz.saulet.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import kz.saulet.architecture.Value;
import kz.saulet.architecture.Value.Literal;
import kz.saulet.architecture.Value.Reference;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;

/** Turns the values of a property into one cell: a single number or date stays one, several values become a text. */
final class CellValues {

    private static final String SEPARATOR = "; ";

    private final Metamodel metamodel;
    private final Lang lang;

    CellValues(Metamodel metamodel, Lang lang) {
        this.metamodel = metamodel;
        this.lang = lang;
    }

    Cell cell(Property property, List<Value> values) {
        if (property.type().isLocalized()) {
            return Cell.text(localized(values));
        }
        if (values.size() == 1 && values.get(0) instanceof Literal literal) {
            return single(property, literal.lexical());
        }
        return Cell.text(values.stream().map(v -> text(property, v)).collect(Collectors.joining(SEPARATOR)));
    }

    private Cell single(Property property, String lexical) {
        try {
            return switch (property.type()) {
                case INTEGER, DECIMAL -> new Cell.Number(new BigDecimal(lexical));
                case DATE -> new Cell.Date(LocalDate.parse(lexical.substring(0, Math.min(10, lexical.length()))));
                case DATE_TIME -> new Cell.Time(time(lexical));
                case BOOLEAN -> Cell.text(yesOrNo(lexical));
                default -> Cell.text(lexical);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            // data that was never checked against the metamodel is shown as it is
            return Cell.text(lexical);
        }
    }

    private static LocalDateTime time(String lexical) {
        return lexical.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                ? OffsetDateTime.parse(lexical).toLocalDateTime()
                : LocalDateTime.parse(lexical);
    }

    private String text(Property property, Value value) {
        if (value instanceof Reference reference) {
            return name(reference);
        }
        String lexical = ((Literal) value).lexical();
        return switch (property.type()) {
            case BOOLEAN -> yesOrNo(lexical);
            default -> lexical;
        };
    }

    /** The name in the reader's language, else of the code, else the last part of the address. */
    String name(Reference reference) {
        Labels label = reference.label().isEmpty()
                ? metamodel.code(reference.iri()).map(c -> c.label()).orElse(Labels.none())
                : reference.label();
        String iri = reference.iri();
        return label.text(lang).map(t -> t.value()).orElse(iri.substring(iri.lastIndexOf('/') + 1));
    }

    private String localized(List<Value> values) {
        for (String tag : List.of(lang.tag(), "kk", "ru", "en", "")) {
            String texts = values.stream()
                    .filter(v -> v instanceof Literal l && l.lang().equals(tag))
                    .map(v -> ((Literal) v).lexical())
                    .collect(Collectors.joining(SEPARATOR));
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return "";
    }

    private String yesOrNo(String lexical) {
        return ReportTexts.in(lexical.equals("true") || lexical.equals("1") ? "yes" : "no", lang);
    }
}

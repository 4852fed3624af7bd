package kz.saulet.architecture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.problem.FieldError;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns what people and clients write into stored values, and says which of it cannot be understood. */
public final class ValueParser {

    private static final int LONGEST = 20_000;
    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");

    private final Metamodel metamodel;
    private final List<FieldError> errors = new ArrayList<>();

    public ValueParser(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    /** What could not be understood so far. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Empty inputs are no values. */
    public Set<Node> parse(Property property, List<ValueInput> inputs) {
        Set<Node> nodes = new LinkedHashSet<>();
        for (ValueInput input : inputs) {
            String text = input.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            try {
                nodes.add(node(property, text, input.lang()));
            } catch (Unreadable e) {
                errors.add(e.error(property));
            }
        }
        return nodes;
    }

    private Node node(Property property, String text, String lang) {
        if (text.length() > LONGEST) {
            throw new Unreadable("too-long");
        }
        return switch (property.type()) {
            case STRING, TEXT -> NodeFactory.createLiteralString(text);
            case LOCALIZED, LOCALIZED_TEXT -> localized(text, lang);
            case INTEGER -> typed(integer(text), XSDDatatype.XSDinteger);
            case DECIMAL -> typed(decimal(text), XSDDatatype.XSDdecimal);
            case BOOLEAN -> typed(bool(text), XSDDatatype.XSDboolean);
            case DATE -> typed(date(text), XSDDatatype.XSDdate);
            case DATE_TIME -> typed(dateTime(text), XSDDatatype.XSDdateTime);
            case URL -> typed(url(text), XSDDatatype.XSDanyURI);
            case CODE -> code(property, text);
            case REFERENCE -> reference(text);
        };
    }

    private static Node typed(String lexical, RDFDatatype datatype) {
        return NodeFactory.createLiteralDT(lexical, datatype);
    }

    private static Node localized(String text, String lang) {
        if (!lang.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*")) {
            throw new Unreadable("language");
        }
        return NodeFactory.createLiteralLang(text, lang);
    }

    private static String integer(String text) {
        try {
            return new BigInteger(BLANKS.matcher(text).replaceAll("")).toString();
        } catch (NumberFormatException e) {
            throw new Unreadable("not-integer");
        }
    }

    private static String decimal(String text) {
        try {
            String plain = BLANKS.matcher(text).replaceAll("").replace(',', '.');
            BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
            if (Math.abs(number.scale()) > 100) {
                throw new Unreadable("not-decimal");
            }
            return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
        } catch (NumberFormatException e) {
            throw new Unreadable("not-decimal");
        }
    }

    private static String bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Unreadable("not-boolean");
        }
        return text;
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new Unreadable("not-date");
        }
    }

    private static String dateTime(String text) {
        try {
            LocalDateTime.parse(text);
            return text;
        } catch (DateTimeParseException e) {
            throw new Unreadable("not-date-time");
        }
    }

    private static String url(String text) {
        try {
            if (IRI.matcher(text).matches() && URI.create(text).getHost() != null) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            throw new Unreadable("not-url");
        }
        throw new Unreadable("not-url");
    }

    private Node code(Property property, String text) {
        return metamodel
                .codeList(property.codeList())
                .flatMap(list -> list.code(text))
                .map(code -> NodeFactory.createURI(code.iri()))
                .orElseThrow(() -> new Unreadable("unknown-code"));
    }

    private static Node reference(String text) {
        if (!IRI.matcher(text).matches()) {
            throw new Unreadable("unknown-target");
        }
        return NodeFactory.createURI(text);
    }

    /** A value that cannot be understood; the code is that of a field error. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String code;

        Unreadable(String code) {
            super(code);
            this.code = code;
        }

        FieldError error(Property property) {
            return code.equals("too-long")
                    ? new FieldError(property.id(), code, "max", Integer.toString(LONGEST))
                    : new FieldError(property.id(), code);
        }
    }
}

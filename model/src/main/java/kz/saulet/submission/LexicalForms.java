package kz.saulet.submission;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kz.saulet.metamodel.ValueType;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns what a person wrote into a literal of the property's type. */
final class LexicalForms {

    /** What is wrong with a value: the code of its {@link kz.saulet.problem.FieldError}. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;

        Unreadable(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private LexicalForms() {}

    static Node literal(ValueType type, Content.Plain plain) throws Unreadable {
        String text = plain.value().strip();
        return switch (type) {
            case STRING, TEXT -> NodeFactory.createLiteralString(text);
            case LOCALIZED, LOCALIZED_TEXT -> NodeFactory.createLiteralLang(text, plain.lang());
            case INTEGER -> typed(integer(text), XSDDatatype.XSDinteger);
            case DECIMAL -> typed(decimal(text), XSDDatatype.XSDdecimal);
            case BOOLEAN -> typed(yesOrNo(text), XSDDatatype.XSDboolean);
            case DATE -> typed(date(text), XSDDatatype.XSDdate);
            case DATE_TIME -> typed(dateTime(text), XSDDatatype.XSDdateTime);
            case URL -> typed(url(text), XSDDatatype.XSDanyURI);
            case CODE, REFERENCE -> throw new Unreadable("wrong-kind");
        };
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static String integer(String text) throws Unreadable {
        try {
            return new BigInteger(text.replaceAll("[ \u00a0]", "")).toString();
        } catch (NumberFormatException e) {
            throw new Unreadable("not-integer");
        }
    }

    private static String decimal(String text) throws Unreadable {
        try {
            return new BigDecimal(text.replaceAll("[ \u00a0]", "").replace(',', '.')).toPlainString();
        } catch (NumberFormatException e) {
            throw new Unreadable("not-decimal");
        }
    }

    private static String yesOrNo(String text) throws Unreadable {
        return switch (text) {
            case "true", "1" -> "true";
            case "false", "0" -> "false";
            default -> throw new Unreadable("not-boolean");
        };
    }

    private static String date(String text) throws Unreadable {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new Unreadable("not-date");
        }
    }

    private static String dateTime(String text) throws Unreadable {
        try {
            LocalDateTime.parse(text.replaceAll("(Z|[+-]\\d\\d:\\d\\d)$", ""));
            return text;
        } catch (DateTimeParseException e) {
            throw new Unreadable("not-date-time");
        }
    }

    private static String url(String text) throws Unreadable {
        return webAddress(text).orElseThrow(() -> new Unreadable("not-url"));
    }

    private static Optional<String> webAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
            return web ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

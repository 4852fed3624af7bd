package kz.saulet.architecture;

/**
 * A value as a person or a client gives it.
 *
 * @param text a literal as stored, or for a code its id or IRI, or for an element its IRI
 * @param lang BCP 47 tag for a text in one language, else empty
 */
public record ValueInput(String text, String lang) {

    public static ValueInput of(String text) {
        return new ValueInput(text, "");
    }

    public static ValueInput of(Value value) {
        return value instanceof Value.Literal literal
                ? new ValueInput(literal.lexical(), literal.lang())
                : of(((Value.Reference) value).iri());
    }
}

package kz.saulet.metamodel;

/** What a property holds; the one thing about a property on which forms, sheets and schemas branch. */
public enum ValueType {
    /** One line of text without a language. */
    STRING,
    /** One line of text per language. */
    LOCALIZED,
    /** Several lines of text without a language. */
    TEXT,
    /** Several lines of text per language. */
    LOCALIZED_TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    DATE,
    DATE_TIME,
    /** A web address. */
    URL,
    /** A value of a code list; the value is the IRI of the code. */
    CODE,
    /** A relation to another element. */
    REFERENCE;

    public boolean isLocalized() {
        return this == LOCALIZED || this == LOCALIZED_TEXT;
    }

    public boolean isResource() {
        return this == CODE || this == REFERENCE;
    }
}

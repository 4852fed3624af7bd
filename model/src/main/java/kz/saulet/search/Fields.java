package kz.saulet.search;

/** The fields of the index. */
final class Fields {

    static final String IRI = "iri";
    static final String GRAPH = "graph";
    static final String KIND = "kind";
    /** The kind and all its ancestors. */
    static final String IS_A = "isA";

    static final String SYNTHETIC = "synthetic";
    static final String CODE = "code";

    /** Followed by the language: the name as shown. */
    static final String LABEL = "label.";

    /** Followed by the language: the description as shown. */
    static final String DESCRIPTION = "description.";

    /** Names, short names and codes as a whole, folded. */
    static final String WHOLE = "whole";

    static final String NAME = "name";
    static final String NAME_RU = "name.ru";
    static final String NAME_KK = "name.kk";
    static final String TEXT = "text";
    static final String TEXT_RU = "text.ru";
    static final String TEXT_KK = "text.kk";

    private Fields() {}
}

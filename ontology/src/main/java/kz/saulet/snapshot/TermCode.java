package kz.saulet.snapshot;

import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** A term as bytes: its sort, the number of its affix in three bytes, the rest of its text in UTF-8. */
final class TermCode {

    /** What a term is, written as its place here. */
    enum Sort {
        IRI,
        STRING,
        LOCALIZED,
        TYPED,
        BLANK;

        static Sort of(Node term) {
            if (term.isURI()) {
                return IRI;
            }
            if (!term.isLiteral()) {
                return BLANK;
            }
            if (!term.getLiteralLanguage().isEmpty()) {
                return LOCALIZED;
            }
            return term.getLiteralDatatypeURI().equals(PLAIN) ? STRING : TYPED;
        }
    }

    private static final String PLAIN = XSD.xstring.getURI();
    private static final Sort[] SORTS = Sort.values();
    private static final byte IRI = (byte) Sort.IRI.ordinal();
    private static final byte STRING = (byte) Sort.STRING.ordinal();
    private static final byte LOCALIZED = (byte) Sort.LOCALIZED.ordinal();
    private static final byte TYPED = (byte) Sort.TYPED.ordinal();
    private static final byte BLANK = (byte) Sort.BLANK.ordinal();
    private static final int HEAD = 4;
    private static final int NAMESPACES = 4_096;
    private static final int UNLIMITED = 1 << 24;

    final Affixes namespaces = new Affixes(NAMESPACES);
    final Affixes languages = new Affixes(UNLIMITED);
    final Affixes types = new Affixes(UNLIMITED);

    TermCode() {
        namespaces.add("");
    }

    /**
     * The bytes of a term.
     *
     * @param adding whether new affixes may be noted; without, a term that needs one is unknown: null
     */
    byte @Nullable [] encode(Node term, boolean adding) {
        if (term.isURI()) {
            return iri(term.getURI(), adding);
        }
        if (term.isBlank()) {
            return bytes(BLANK, 0, term.getBlankNodeLabel());
        }
        if (!term.isLiteral()) {
            throw new IllegalArgumentException("Not a term of data: " + term);
        }
        String text = term.getLiteralLexicalForm();
        String language = term.getLiteralLanguage();
        if (!language.isEmpty()) {
            return affixed(LOCALIZED, languages, language, text, adding);
        }
        String type = term.getLiteralDatatypeURI();
        return type.equals(PLAIN) ? bytes(STRING, 0, text) : affixed(TYPED, types, type, text, adding);
    }

    private byte @Nullable [] iri(String iri, boolean adding) {
        int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        String namespace = iri.substring(0, cut);
        int known = namespaces.find(namespace);
        if (known != Affixes.UNKNOWN) {
            return bytes(IRI, known, iri.substring(cut));
        }
        if (namespaces.full()) {
            return bytes(IRI, 0, iri);
        }
        return adding ? bytes(IRI, namespaces.add(namespace), iri.substring(cut)) : null;
    }

    private static byte @Nullable [] affixed(byte sort, Affixes affixes, String affix, String text, boolean adding) {
        int known = adding ? affixes.add(affix) : affixes.find(affix);
        return known == Affixes.UNKNOWN ? null : bytes(sort, known, text);
    }

    private static byte[] bytes(byte sort, int affix, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[HEAD + utf8.length];
        all[0] = sort;
        all[1] = (byte) (affix >> 16);
        all[2] = (byte) (affix >> 8);
        all[3] = (byte) affix;
        System.arraycopy(utf8, 0, all, HEAD, utf8.length);
        return all;
    }

    Node decode(byte[] bytes, int from, int to) {
        int affix = affix(bytes, from);
        String text = new String(bytes, from + HEAD, to - from - HEAD, StandardCharsets.UTF_8);
        return switch (SORTS[bytes[from]]) {
            case IRI -> NodeFactory.createURI(namespaces.text(affix).concat(text));
            case STRING -> NodeFactory.createLiteralString(text);
            case LOCALIZED -> NodeFactory.createLiteralLang(text, languages.text(affix));
            case TYPED ->
                NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(types.text(affix)));
            case BLANK -> NodeFactory.createBlankNode(text);
        };
    }

    void look(byte[] bytes, int from, int to, TermText into) {
        Sort sort = SORTS[bytes[from]];
        int affix = affix(bytes, from);
        String text =
                switch (sort) {
                    case IRI -> namespaces.text(affix);
                    case LOCALIZED -> languages.text(affix);
                    case TYPED -> types.text(affix);
                    default -> "";
                };
        into.point(sort, affix, text, bytes, from + HEAD, to);
    }

    private static int affix(byte[] bytes, int from) {
        return (bytes[from + 1] & 255) << 16 | (bytes[from + 2] & 255) << 8 | bytes[from + 3] & 255;
    }

    static boolean isIri(byte[] bytes, int from) {
        return bytes[from] == IRI;
    }

    static boolean isLiteral(byte[] bytes, int from) {
        return bytes[from] != IRI && bytes[from] != BLANK;
    }

    static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}

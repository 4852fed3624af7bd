package kz.saulet.snapshot;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;

/**
 * A look at a term as the dictionary keeps it, without making an object of it. Opened on one term after the other, see
 * {@link Terms#look}; not for several threads.
 */
public final class TermText {

    /** Of a language that has no number. */
    public static final int NO_NUMBER = -1;

    private static final byte[] NOTHING = {};

    private TermCode.Sort sort = TermCode.Sort.BLANK;
    private String affix = "";
    private int affixNumber;
    private byte[] bytes = NOTHING;
    private int from;
    private int to;

    /** A look at a term that may be in no dictionary. */
    public static TermText of(Node term) {
        TermText text = new TermText();
        text.point(term);
        return text;
    }

    void point(TermCode.Sort sort, int affixNumber, String affix, byte[] bytes, int from, int to) {
        this.sort = sort;
        this.affixNumber = affixNumber;
        this.affix = affix;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** At a term that is no part of the dictionary. */
    void point(Node term) {
        bytes = (term.isURI()
                        ? term.getURI()
                        : term.isBlank() ? term.getBlankNodeLabel() : term.getLiteralLexicalForm())
                .getBytes(StandardCharsets.UTF_8);
        from = 0;
        to = bytes.length;
        sort = TermCode.Sort.of(term);
        affixNumber = NO_NUMBER;
        affix = switch (sort) {
            case LOCALIZED -> term.getLiteralLanguage();
            case TYPED -> term.getLiteralDatatypeURI();
            default -> "";
        };
    }

    public boolean isIri() {
        return sort == TermCode.Sort.IRI;
    }

    public boolean isBlank() {
        return sort == TermCode.Sort.BLANK;
    }

    public boolean isLiteral() {
        return !isIri() && !isBlank();
    }

    /** Whether it is a literal of {@code xsd:string}. */
    public boolean isPlain() {
        return sort == TermCode.Sort.STRING;
    }

    public boolean hasLanguage() {
        return sort == TermCode.Sort.LOCALIZED;
    }

    /** As it is written; empty without one. */
    public String language() {
        return hasLanguage() ? affix : "";
    }

    /** A number for the language as it is written, from 0, the same in the whole dictionary; see {@link #NO_NUMBER}. */
    public int languageNumber() {
        return hasLanguage() ? affixNumber : NO_NUMBER;
    }

    /** The IRI of the data type of a literal that has no language and is no plain text; else empty. */
    public String datatype() {
        return sort == TermCode.Sort.TYPED ? affix : "";
    }

    /** The UTF-8 of the text, which of an IRI is only the rest behind its namespace; not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** The number of characters; a character beyond the first plane counts once. */
    public int characters() {
        int count = isIri() ? affix.codePointCount(0, affix.length()) : 0;
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** The whole text, of an IRI with its namespace. */
    public String text() {
        String rest = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return isIri() ? affix.concat(rest) : rest;
    }
}

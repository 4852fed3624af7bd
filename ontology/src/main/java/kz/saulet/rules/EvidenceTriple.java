package kz.saulet.rules;

import org.jspecify.annotations.Nullable;

/**
 * One step of the path that explains a finding. Together the steps can be re-executed: the finding still holds while
 * every triple marked missing is absent and every other one is present.
 *
 * @param s IRI
 * @param p IRI
 * @param o IRI or lexical form; empty when any value would do for a missing triple
 * @param missing true when the rule expected the triple and did not find it
 * @param graph the named graph it is in, or was expected in; null for any graph
 */
public record EvidenceTriple(
        String s,
        String p,
        String o,
        boolean missing,
        @Nullable String graph) {

    public EvidenceTriple(String s, String p, String o, boolean missing) {
        this(s, p, o, missing, null);
    }
}

package kz.saulet.rules;

import org.jspecify.annotations.Nullable;

/**
 * One step of the path that explains a finding. Together the steps can be re-executed: the finding still holds while
 * every triple marked missing is absent and every other one is present. Missing triples with the same {@code ?name} as
 * subject belong together: no element has all of them.
 *
 * @param s IRI; in a missing triple also {@code ?name} or {@code ea:anyValue} for any element
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

    /** True when any element could have been the subject of the missing triple. */
    public boolean anySubject() {
        return s.startsWith("?") || s.equals(EvidenceCollector.ANY_VALUE);
    }
}

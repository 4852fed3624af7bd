package kz.saulet.shacl.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.saulet.snapshot.TermText;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked of the values of one path and depends on the value alone. Each term is tested once, whatever has it
 * as a value and however the data changes later; for the few that fail, what failed is kept too.
 */
final class TermMemo {

    private static final int KEPT_FAILURES = 100_000;

    private final List<Member> members = new ArrayList<>();
    private final Verdicts verdicts = new Verdicts();
    private final Map<Integer, List<Failure>> failures = new ConcurrentHashMap<>();

    void add(Source source, TermTest test) {
        members.add(new Member(source, test));
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether it is known that nothing is wrong with the term. */
    boolean isGood(int term) {
        return verdicts.of(term) == Verdicts.GOOD;
    }

    List<Failure> failures(int term, Run run) {
        List<Failure> known = verdicts.of(term) == Verdicts.BAD ? failures.get(term) : null;
        return known == null ? tested(term, run) : known;
    }

    private List<Failure> tested(int id, Run run) {
        TermText text = run.text();
        run.graph().look(id, text);
        List<Failure> failed = List.of();
        for (Member member : members) {
            try {
                if (!member.test().accepts(id, text, run.graph())) {
                    failed = with(failed, new Failure(member.source(), null));
                }
            } catch (Unevaluated e) {
                failed = with(failed, new Failure(member.source(), e));
            }
        }
        if (id >= 0 && !failed.isEmpty() && failures.size() < KEPT_FAILURES) {
            failures.put(id, failed);
        }
        verdicts.set(id, failed.isEmpty() ? Verdicts.GOOD : Verdicts.BAD);
        return failed;
    }

    private static List<Failure> with(List<Failure> failed, Failure next) {
        List<Failure> more = new ArrayList<>(failed);
        more.add(next);
        return List.copyOf(more);
    }

    void forget() {
        verdicts.forget();
        failures.clear();
    }

    private record Member(Source source, TermTest test) {}

    /** @param error why it could not be said, null if the term was refused */
    record Failure(Source source, @Nullable Unevaluated error) {}
}

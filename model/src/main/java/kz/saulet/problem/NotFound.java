package kz.saulet.problem;

import java.io.Serial;
import java.util.Map;

/** What was asked for does not exist, or is not visible to the person: the two are not told apart. */
public final class NotFound extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private NotFound(String code, String id) {
        super(code, Map.of("id", Messages.plain(id)));
    }

    public static NotFound element(String iri) {
        return new NotFound("not-found.element", iri);
    }

    public static NotFound kind(String id) {
        return new NotFound("not-found.kind", id);
    }

    public static NotFound graph(String name) {
        return new NotFound("not-found.graph", name);
    }

    public static NotFound change(long position) {
        return new NotFound("not-found.change", Long.toString(position));
    }

    public static NotFound submission(String id) {
        return new NotFound("not-found.submission", id);
    }

    public static NotFound examination(String id) {
        return new NotFound("not-found.examination", id);
    }

    public static NotFound finding(String id) {
        return new NotFound("not-found.finding", id);
    }

    public static NotFound file(String id) {
        return new NotFound("not-found.file", id);
    }

    public static NotFound conclusion(String examination) {
        return new NotFound("not-found.conclusion", examination);
    }

    public static NotFound stateBody(String id) {
        return new NotFound("not-found.body", id);
    }

    public static NotFound duplicatePair(String id) {
        return new NotFound("not-found.duplicate-pair", id);
    }

    public static NotFound rule(String id) {
        return new NotFound("not-found.rule", id);
    }

    public static NotFound ruleSet(String version) {
        return new NotFound("not-found.rule-set", version);
    }

    public static NotFound replay(String id) {
        return new NotFound("not-found.replay", id);
    }

    @Override
    public int status() {
        return 404;
    }
}

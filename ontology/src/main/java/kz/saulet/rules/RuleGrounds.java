package kz.saulet.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.NormRegister;

/**
 * What the methodologist should put right between a rule set and the norm register. None of it stops a check: a rule
 * whose reference is wrong is shown as to be verified, a file that is no rule takes no part.
 */
public final class RuleGrounds {

    private final NormRegister norms;
    private final List<Problem> problems = new ArrayList<>();

    private RuleGrounds(NormRegister norms) {
        this.norms = norms;
    }

    /** @param rule id of the rule, or the name of the file that holds none */
    public record Problem(String rule, Labels sentence) {}

    public static List<Problem> problems(RuleSet set, NormRegister norms) {
        RuleGrounds grounds = new RuleGrounds(norms);
        set.refused().forEach(r -> grounds.tell(r.file(), "refused", r.file(), r.reason()));
        set.rules().forEach(grounds::inspect);
        return List.copyOf(grounds.problems);
    }

    private void inspect(Rule rule) {
        String id = rule.basis().act();
        if (id == null) {
            return;
        }
        Optional<NormAct> act = norms.act(id);
        if (act.isEmpty()) {
            tell(rule.id(), "unknown-act", rule.id(), id);
            return;
        }
        String paragraph = rule.basis().paragraph();
        if (paragraph != null && act.get().paragraph(paragraph).isEmpty()) {
            tell(rule.id(), "unknown-paragraph", rule.id(), paragraph, id);
        }
        if (paragraph == null && rule.basis().status().equals(NormReference.CONFIRMED)) {
            tell(rule.id(), "confirmed", rule.id());
        }
        days(rule, act.get());
    }

    private void days(Rule rule, NormAct act) {
        LocalDate from = rule.basis().from();
        LocalDate actFrom = act.from();
        if (from == null || actFrom == null || !act.relations().replaces().isEmpty()) {
            return;
        }
        if (from.isBefore(actFrom)) {
            tell(rule.id(), "before-act", rule.id(), from, act.id(), actFrom);
        }
    }

    private void tell(String rule, String key, Object... values) {
        problems.add(new Problem(rule, RuleTexts.of("rule.problem." + key, values)));
    }
}

package kz.saulet.norms;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Looks for what contradicts itself in a register: days, editions, paragraphs, relations, regimes. */
final class NormInspection {

    private final NormRegister register;
    private final List<NormProblem> problems;

    NormInspection(NormRegister register, List<NormProblem> problems) {
        this.register = register;
        this.problems = problems;
    }

    void inspect(NormReader source) {
        for (NormAct act : register.acts()) {
            days(act);
            editions(act);
            paragraphs(act);
            relations(act);
            source.citationPatterns(act).forEach(pattern -> pattern(act, pattern));
        }
        successions();
        regimes();
    }

    private void days(NormAct act) {
        LocalDate from = act.from();
        LocalDate to = act.to();
        if (from != null && to != null && !from.isBefore(to)) {
            tell(act.id(), "repealed-before", act.id(), from, to);
        }
    }

    private void editions(NormAct act) {
        NormAct.Edition before = null;
        for (NormAct.Edition edition : act.editions()) {
            LocalDate from = act.from();
            LocalDate to = act.to();
            if (from != null && edition.from().isBefore(from)) {
                tell(act.id(), "edition-before-act", act.id(), edition.from(), from);
            }
            if (to != null && !edition.from().isBefore(to)) {
                tell(act.id(), "edition-after-act", act.id(), edition.from(), to);
            }
            if (before != null) {
                neighbours(act, before, edition);
            }
            before = edition;
        }
    }

    private void neighbours(NormAct act, NormAct.Edition before, NormAct.Edition edition) {
        LocalDate last = before.to();
        if (last == null || !last.isBefore(edition.from())) {
            tell(act.id(), "editions-overlap", act.id(), before.from(), edition.from());
        } else if (last.plusDays(1).isBefore(edition.from())) {
            tell(act.id(), "editions-gap", act.id(), last, edition.from());
        }
    }

    private void paragraphs(NormAct act) {
        Set<String> own = new LinkedHashSet<>(
                act.editions().stream().map(NormAct.Edition::iri).toList());
        for (NormAct.Paragraph paragraph : act.paragraphs()) {
            paragraph.editions().stream()
                    .filter(iri -> !own.contains(iri))
                    .forEach(iri ->
                            tell(act.id(), "paragraph-edition", act.id(), paragraph.number(), NormReader.last(iri)));
        }
    }

    private void relations(NormAct act) {
        known(act, "replaces", act.relations().replaces());
        known(act, "repealedBy", act.relations().repealedBy());
        known(act, "amendedBy", act.relations().amendedBy());
        if (reaches(act, act, new LinkedHashSet<>())) {
            tell(act.id(), "cycle", act.id());
        }
    }

    private void known(NormAct act, String property, Set<String> others) {
        others.stream()
                .filter(iri -> register.actAt(iri).isEmpty())
                .forEach(iri -> tell(act.id(), "unknown-act", act.id(), "ea:" + property, NormReader.last(iri)));
    }

    private boolean reaches(NormAct from, NormAct wanted, Set<String> seen) {
        for (String iri : from.relations().replaces()) {
            Optional<NormAct> next = register.actAt(iri);
            if (iri.equals(wanted.iri()) || (next.isPresent() && seen.add(iri) && reaches(next.get(), wanted, seen))) {
                return true;
            }
        }
        return false;
    }

    private void pattern(NormAct act, String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            tell(act.id(), "pattern", act.id(), pattern);
        }
    }

    private void successions() {
        for (Succession succession : register.successions()) {
            if (register.actAt(succession.from()).isEmpty()
                    || register.actAt(succession.to()).isEmpty()) {
                tell(NormReader.last(succession.iri()), "succession", NormReader.last(succession.iri()));
            }
        }
    }

    private void regimes() {
        Regime before = null;
        for (Regime regime : register.regimes()) {
            String act = regime.act();
            if (act != null && register.actAt(act).isEmpty()) {
                tell(regime.id(), "regime-act", regime.id(), NormReader.last(act));
            }
            if (before != null) {
                follow(before.id(), before.to(), regime.id(), regime.from());
            }
            before = regime;
        }
    }

    private void follow(String id, @Nullable LocalDate last, String next, @Nullable LocalDate first) {
        if (last == null || first == null || !last.isBefore(first)) {
            tell(next, "regimes-overlap", id, next);
        } else if (last.plusDays(1).isBefore(first)) {
            tell(next, "regimes-gap", last, first);
        }
    }

    private void tell(String subject, String key, Object... values) {
        problems.add(new NormProblem(subject, NormTexts.of("norm.problem." + key, values)));
    }
}

package kz.saulet.norms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.saulet.norms.NormCitation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Follows a reference to the act in force on a day: forward along successions and replacements when its act was
 * repealed, backward along replacements when it is not in force yet. A circle of acts ends where it began.
 */
final class NormCitations {

    private final NormRegister register;

    NormCitations(NormRegister register) {
        this.register = register;
    }

    NormCitation cite(String id, @Nullable String paragraph, LocalDate date) {
        Optional<NormAct> act = register.act(id);
        if (act.isEmpty()) {
            return new NormCitation(
                    Standing.UNKNOWN, Optional.empty(), Optional.empty(), paragraph, Optional.empty(), false);
        }
        Step here = new Step(act.get(), paragraph, true);
        if (here.act.inForceOn(date)) {
            return found(Standing.IN_FORCE, here, date);
        }
        boolean repealed = here.act.isRepealedOn(date);
        Optional<Step> other = follow(here, date, repealed, new HashSet<>(Set.of(here.act.iri())));
        if (other.isPresent()) {
            return found(repealed ? Standing.SUCCEEDED : Standing.PRECEDED, other.get(), date);
        }
        return found(repealed ? Standing.REPEALED : Standing.NOT_YET, here, date);
    }

    private Optional<Step> follow(Step from, LocalDate date, boolean forward, Set<String> seen) {
        List<Step> next = (forward ? successors(from) : predecessors(from)).toList();
        for (Step step : next) {
            if (step.act.inForceOn(date)) {
                return Optional.of(step);
            }
        }
        for (Step step : next) {
            if (seen.add(step.act.iri())) {
                Optional<Step> further = follow(step, date, forward, seen);
                if (further.isPresent()) {
                    return further;
                }
            }
        }
        return Optional.empty();
    }

    /** The place of the very paragraph first, then that of the act as a whole, then the acts that replace it. */
    private Stream<Step> successors(Step from) {
        Stream<Step> ofParagraph = moved(from)
                .filter(s -> from.paragraph != null && from.paragraph.equals(s.paragraph()))
                .flatMap(s -> register.actAt(s.to()).stream()
                        .map(a -> new Step(a, s.successor(), from.certain && NormAct.isVerified(s.status()))));
        Stream<Step> ofAct = moved(from).filter(s -> s.paragraph() == null).flatMap(s -> register.actAt(s.to()).stream()
                .map(a -> new Step(a, null, from.certain && NormAct.isVerified(s.status()))));
        Stream<Step> replacing = register.replacing(from.act).stream().map(a -> new Step(a, null, from.certain));
        return Stream.of(ofParagraph, ofAct, replacing).flatMap(s -> s);
    }

    private Stream<Succession> moved(Step from) {
        return register.successions().stream().filter(s -> s.from().equals(from.act.iri()));
    }

    private Stream<Step> predecessors(Step from) {
        return from.act.relations().replaces().stream()
                .flatMap(iri -> register.actAt(iri).stream())
                .map(a -> new Step(a, null, from.certain));
    }

    private static NormCitation found(Standing standing, Step step, LocalDate date) {
        Optional<NormAct.Edition> edition = step.act.editionOn(date);
        Optional<NormAct.Paragraph> paragraph = Optional.ofNullable(step.paragraph)
                .flatMap(step.act::paragraph)
                .filter(p -> edition.map(p::isIn).orElse(true));
        return new NormCitation(standing, Optional.of(step.act), edition, step.paragraph, paragraph, step.certain);
    }

    /** An act on the way, the paragraph in it as far as it is known, and whether every step to it is confirmed. */
    private record Step(NormAct act, @Nullable String paragraph, boolean certain) {}
}

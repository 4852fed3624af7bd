package kz.saulet.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.NormCitation;
import kz.saulet.norms.NormCitation.Standing;
import kz.saulet.norms.NormRegister;
import kz.saulet.norms.Regime;
import org.jspecify.annotations.Nullable;

/** Puts into words what the reference of a rule means on one day. */
final class CitedNorm {

    private final Rule.LegalBasis basis;
    private final NormAct named;
    private final NormCitation cited;
    private final NormAct act;
    private final @Nullable String regime;

    /** @param named the act that the rule names, which need not be the one in force */
    CitedNorm(Rule.LegalBasis basis, NormAct named, NormRegister norms, LocalDate date) {
        this.basis = basis;
        this.named = named;
        this.cited = norms.cite(named.id(), basis.paragraph(), date);
        this.act = cited.act().orElse(named);
        this.regime = norms.regimeOn(date).map(Regime::id).orElse(null);
    }

    NormReference reference() {
        return new NormReference(
                act.id(),
                act.title(),
                cited.edition().map(NormAct.Edition::id).orElse(null),
                cited.number(),
                status(),
                new NormReference.Details(
                        act.identity().shortTitle(),
                        isNamed() ? null : named.id(),
                        cited.paragraph().map(NormAct.Paragraph::name).orElse(Labels.none()),
                        cited.paragraph().map(NormAct.Paragraph::summary).orElse(Labels.none()),
                        cited.paragraph().map(NormAct.Paragraph::text).orElse(Labels.none()),
                        act.identity().url(),
                        regime,
                        remark(),
                        notInForce()));
    }

    private boolean isNamed() {
        return act.id().equals(named.id());
    }

    /** A paragraph is confirmed when the rule says so, the register holds it, and nothing on the way was inferred. */
    private String status() {
        boolean sure = cited.certain()
                && cited.paragraph().map(p -> NormAct.isVerified(p.status())).orElse(false);
        return basis.status().equals(NormReference.CONFIRMED) && !sure ? NormReference.UNVERIFIED : basis.status();
    }

    private @Nullable Labels notInForce() {
        return switch (cited.standing()) {
            case NOT_YET ->
                RuleTexts.of("norm.not-yet", capital(shortTitle(named)), Objects.requireNonNull(named.from()));
            case REPEALED ->
                RuleTexts.of("norm.repealed", capital(shortTitle(named)), Objects.requireNonNull(named.to()));
            default -> null;
        };
    }

    private Labels remark() {
        List<Labels> sentences = new ArrayList<>();
        Labels outOfForce = notInForce();
        if (outOfForce != null) {
            sentences.add(outOfForce);
        } else {
            standing(sentences);
            if (cited.edition().isEmpty()) {
                sentences.add(RuleTexts.of("norm.no-edition"));
            }
            if (!basis.status().equals(NormReference.PROPOSED)) {
                paragraph(sentences);
            }
        }
        return joined(sentences);
    }

    private void standing(List<Labels> sentences) {
        if (cited.standing() == Standing.SUCCEEDED) {
            String key = cited.certain() ? "norm.succeeded" : "norm.succeeded.unverified";
            sentences.add(
                    RuleTexts.of(key, capital(shortTitle(named)), Objects.requireNonNull(named.to()), shortTitle(act)));
        } else if (cited.standing() == Standing.PRECEDED) {
            sentences.add(RuleTexts.of(
                    "norm.preceded",
                    capital(shortTitle(named)),
                    Objects.requireNonNull(named.from()),
                    shortTitle(act)));
        }
        String day = cited.standing() == Standing.PRECEDED
                ? named.certainty().from()
                : named.certainty().to();
        if (cited.standing() != Standing.IN_FORCE && !NormAct.isVerified(day)) {
            sentences.add(RuleTexts.of("norm.days-to-be-verified"));
        }
    }

    private void paragraph(List<Labels> sentences) {
        String number = cited.number();
        if (number != null && cited.paragraph().isEmpty()) {
            sentences.add(RuleTexts.of("norm.paragraph-unknown", number));
        } else if (number == null || status().equals(NormReference.UNVERIFIED)) {
            sentences.add(RuleTexts.of("norm.paragraph-to-be-verified"));
        }
    }

    private static Labels shortTitle(NormAct act) {
        Labels title = act.identity().shortTitle();
        return title.isEmpty() ? act.title() : title;
    }

    /** A short title is written for the middle of a sentence; here it begins one. */
    private static Labels capital(Labels title) {
        Map<String, String> texts = new LinkedHashMap<>();
        title.byLang()
                .forEach((lang, text) -> texts.put(
                        lang,
                        text.isEmpty()
                                ? text
                                : text.substring(0, 1).toUpperCase(Lang.of(lang).locale()) + text.substring(1)));
        return new Labels(texts);
    }

    private static Labels joined(List<Labels> sentences) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!sentences.isEmpty()) {
            for (Lang lang : Lang.values()) {
                texts.put(lang.tag(), sentences.stream().map(s -> s.in(lang)).collect(Collectors.joining(" ")));
            }
        }
        return new Labels(texts);
    }
}

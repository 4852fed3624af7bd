package kz.saulet.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.Finding;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.submission.Directory;
import org.jspecify.annotations.Nullable;

/** The live findings of the whole estate: figures, lists, and one finding with its evidence. */
@ApplicationScoped
public class EstateFindings {

    /** How long a reader who names a position waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Comparator<Hit> HEAVIEST_FIRST = Comparator.comparing(
                    (Hit hit) -> hit.evaluated().verdict().severity())
            .thenComparing(hit -> hit.key().rule())
            .thenComparing(hit -> hit.key().body())
            .thenComparing(hit -> EstateCounter.element(hit.key(), hit.finding()));

    private EstateWatch watch;
    private Disadvantages disadvantages;
    private Directory directory;
    private Permissions permissions;

    @Inject
    public EstateFindings(
            EstateWatch watch, Disadvantages disadvantages, Directory directory, Permissions permissions) {
        this.watch = watch;
        this.disadvantages = disadvantages;
        this.directory = directory;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EstateFindings() {}

    private record Hit(EvaluationKey key, Evaluated evaluated, Finding finding) {}

    /** Waits until the answers show a change; they say themselves whether they do. */
    public void await(long position) {
        watch.await(position, PATIENCE);
    }

    public EstatePage list(EstateQuery query, int offset, int limit) {
        Map<EvaluationKey, Evaluated> all = visible();
        EstateProgress state = watch.progress();
        List<Hit> hits = hits(all, query);
        long elements = hits.stream()
                .map(hit -> EstateCounter.element(hit.key(), hit.finding()))
                .distinct()
                .count();
        List<Hit> shown = hits.stream().skip(offset).limit(limit).toList();
        return new EstatePage(shown(shown), hits.size(), elements, state);
    }

    private List<Hit> hits(Map<EvaluationKey, Evaluated> all, EstateQuery query) {
        Set<String> rules = rules(query.disadvantage());
        String text = query.text() == null ? "" : query.text().strip().toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>();
        all.forEach((key, evaluated) -> {
            if (fits(key, evaluated.verdict(), query) && (rules == null || rules.contains(key.rule()))) {
                evaluated.verdict().findings().stream()
                        .filter(f -> query.element() == null || query.element().equals(EstateCounter.element(key, f)))
                        .filter(f -> text.isEmpty()
                                || f.message()
                                        .in(query.lang())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(text))
                        .forEach(finding -> hits.add(new Hit(key, evaluated, finding)));
            }
        });
        hits.sort(HEAVIEST_FIRST);
        return hits;
    }

    private static boolean fits(EvaluationKey key, RuleVerdict verdict, EstateQuery query) {
        return (query.body() == null || query.body().equals(key.body()))
                && (query.rule() == null || query.rule().equals(key.rule()))
                && (query.severity() == null || query.severity() == verdict.severity());
    }

    /** The rules of a disadvantage; null when none is asked for, empty for one that is unknown. */
    private @Nullable Set<String> rules(@Nullable String disadvantage) {
        if (disadvantage == null) {
            return null;
        }
        return disadvantages.all().stream()
                .filter(d -> d.id().equals(disadvantage))
                .findFirst()
                .map(d -> (Set<String>) new HashSet<>(d.rules()))
                .orElseGet(Set::of);
    }

    private List<EstateFinding> shown(List<Hit> hits) {
        Set<String> iris = new HashSet<>();
        hits.forEach(hit -> {
            iris.add(hit.key().body());
            iris.add(EstateCounter.element(hit.key(), hit.finding()));
        });
        Map<String, Labels> names = directory.names(iris);
        return hits.stream().map(hit -> shown(hit, hit.finding(), names)).toList();
    }

    private static EstateFinding shown(Hit hit, Finding finding, Map<String, Labels> names) {
        String element = EstateCounter.element(hit.key(), finding);
        return new EstateFinding(
                hit.evaluated().verdict(),
                finding,
                hit.key().body(),
                named(names, hit.key().body()),
                element,
                named(names, element));
    }

    private static Labels named(Map<String, Labels> names, String iri) {
        return names.getOrDefault(iri, new Labels(Map.of("", iri.substring(iri.lastIndexOf('/') + 1))));
    }

    /**
     * A finding with its evidence, which is made anew over the estate that the list stands on.
     *
     * @throws NotFound when there is no such finding any more
     */
    public EstateProof find(String rule, String body, String fingerprint) {
        EvaluationKey key = new EvaluationKey(rule, body);
        Evaluated evaluated = visible().get(key);
        NextVerdicts.Kept kept = watch.kept().orElseThrow(() -> NotFound.finding(fingerprint));
        if (evaluated == null) {
            throw NotFound.finding(fingerprint);
        }
        Optional<Finding> proved =
                kept.evaluation().verdict(key, kept.estate(), kept.verdicts().norms()).findings().stream()
                        .filter(f -> f.fingerprint().equals(fingerprint))
                        .findFirst();
        Finding finding = proved.orElseThrow(() -> NotFound.finding(fingerprint));
        Set<String> iris = new HashSet<>();
        iris.add(body);
        iris.add(EstateCounter.element(key, finding));
        finding.evidence().forEach(triple -> iris.addAll(List.of(triple.s(), triple.p(), triple.o())));
        iris.removeIf(iri -> !iri.startsWith("http"));
        Map<String, Labels> names = directory.names(iris);
        return new EstateProof(shown(new Hit(key, evaluated, finding), finding, names), names, watch.progress());
    }

    /** @param body IRI of one body, or null for all */
    public EstateSummary summary(@Nullable String body) {
        Map<EvaluationKey, Evaluated> visible = visible();
        EstateProgress state = watch.progress();
        EstateCounter all = new EstateCounter();
        Map<String, EstateCounter> byRule = new LinkedHashMap<>();
        Map<String, EstateCounter> byBody = new LinkedHashMap<>();
        Map<String, RuleVerdict> rules = new HashMap<>();
        visible.forEach((key, evaluated) -> {
            if (body == null || body.equals(key.body())) {
                all.add(key, evaluated);
                byRule.computeIfAbsent(key.rule(), r -> new EstateCounter()).add(key, evaluated);
                byBody.computeIfAbsent(key.body(), b -> new EstateCounter()).add(key, evaluated);
                rules.put(key.rule(), evaluated.verdict());
            }
        });
        Map<String, Labels> names = directory.names(byBody.keySet());
        return new EstateSummary(
                state,
                all.count(),
                ofDisadvantages(visible, body),
                byRule.entrySet().stream()
                        .map(e -> ofRule(rules.get(e.getKey()), e.getValue()))
                        .toList(),
                byBody.entrySet().stream()
                        .map(e -> new EstateSummary.OfBody(
                                e.getKey(),
                                named(names, e.getKey()),
                                e.getValue().count()))
                        .toList());
    }

    private static EstateSummary.OfRule ofRule(@Nullable RuleVerdict rule, EstateCounter counter) {
        RuleVerdict known = java.util.Objects.requireNonNull(rule);
        return new EstateSummary.OfRule(known.rule(), known.label(), known.severity(), counter.count());
    }

    private List<EstateSummary.OfDisadvantage> ofDisadvantages(
            Map<EvaluationKey, Evaluated> visible, @Nullable String body) {
        return disadvantages.all().stream()
                .map(disadvantage -> {
                    Set<String> rules = Set.copyOf(disadvantage.rules());
                    EstateCounter counter = new EstateCounter();
                    visible.forEach((key, evaluated) -> {
                        if (rules.contains(key.rule()) && (body == null || body.equals(key.body()))) {
                            counter.add(key, evaluated);
                        }
                    });
                    return new EstateSummary.OfDisadvantage(disadvantage, counter.count());
                })
                .toList();
    }

    public List<Disadvantage> disadvantages() {
        return disadvantages.all();
    }

    /** What the person may see; nothing before the first answer. */
    private Map<EvaluationKey, Evaluated> visible() {
        Map<EvaluationKey, Evaluated> all =
                watch.kept().map(kept -> kept.verdicts().all()).orElseGet(Map::of);
        Map<String, Boolean> readable = new HashMap<>();
        Map<EvaluationKey, Evaluated> visible = new LinkedHashMap<>(all);
        visible.keySet().removeIf(key -> !readable.computeIfAbsent(key.body(), this::mayRead));
        return visible;
    }

    private boolean mayRead(String body) {
        return permissions.mayRead(GraphNames.architecture(body.substring(body.lastIndexOf('/') + 1), "current"));
    }
}

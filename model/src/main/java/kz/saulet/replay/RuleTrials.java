package kz.saulet.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.change.PastEstates;
import kz.saulet.examination.FrozenCase;
import kz.saulet.examination.FrozenCases;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.norms.NormRegister;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.Messages;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.RuleSet;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.submission.Directory;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.OfficialTime;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/** Tries the text of one rule, published or not, on a case or on the architectures of all bodies. Stores nothing. */
@ApplicationScoped
public class RuleTrials {

    private static final Pattern NUMBER = Pattern.compile("(\\p{L}{2,3})-0*(\\d{1,15})(?:-(\\d{1,4}))?");

    private Permissions permissions;
    private EstateSnapshot current;
    private PastEstates estates;
    private FrozenCases cases;
    private Directory directory;

    @Inject
    public RuleTrials(
            Permissions permissions,
            EstateSnapshot current,
            PastEstates estates,
            FrozenCases cases,
            Directory directory) {
        this.permissions = permissions;
        this.current = current;
        this.estates = estates;
        this.cases = cases;
        this.directory = directory;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleTrials() {}

    /**
     * Over the estate of the case's own day.
     *
     * @param number as people write it, such as {@code ТЗ-000001}; its latest round is taken
     */
    public ReplayTrial onCase(RuleFiles files, String number) {
        permissions.requireEditRules();
        RuleChecker checker = checker(files);
        FrozenCase frozen = frozen(number.strip());
        Snapshot estate = estates.at(List.of(frozen.position())).get(frozen.position());
        if (estate == null) {
            throw new IllegalStateException("No estate at " + frozen.position());
        }
        RuleVerdict verdict = checker.check(frozen.input(), estate, frozen.position())
                .verdicts()
                .get(0);
        return new ReplayTrial(frozen.number(), directory.name(frozen.body()), verdict);
    }

    /** On every body that has an architecture, as if it handed in the architecture today. */
    public List<ReplayTrial> onEstate(RuleFiles files) {
        permissions.requireEditRules();
        RuleChecker checker = checker(files);
        EstateSnapshot.Estate estate = current.current();
        NormRegister norms = NormRegister.read(estate.snapshot().dataset());
        List<String> bodies = bodies(estate.snapshot());
        Map<String, Labels> names = directory.names(bodies);
        List<ReplayTrial> trials = new ArrayList<>();
        for (String body : bodies) {
            RuleVerdict verdict = checker.check(
                            architecture(body),
                            estate.snapshot(),
                            estate.position().number(),
                            norms)
                    .verdicts()
                    .get(0);
            trials.add(new ReplayTrial(body, names.getOrDefault(body, Messages.plain(body)), verdict));
        }
        trials.sort(
                Comparator.comparing((ReplayTrial t) -> t.verdict().findings().isEmpty()));
        return trials;
    }

    private static List<String> bodies(Snapshot estate) {
        return Iter.iter(estate.dataset().listGraphNodes())
                .map(Node::getURI)
                .map(GraphNames::bodyOf)
                .filter(Optional::isPresent)
                .map(id -> GraphNames.DATA + "state-body/" + id.orElseThrow())
                .toList()
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    private static CheckInput architecture(String body) {
        return new CheckInput(
                DocumentType.ARCHITECTURE.id(),
                body,
                OfficialTime.today(),
                GraphNames.DATA + "proposal/checked",
                GraphFactory.createDefaultGraph(),
                Set.of("attachments"));
    }

    private static RuleChecker checker(RuleFiles files) {
        RuleSet set = RuleLibrary.read("trial", List.of(files));
        if (set.rules().isEmpty()) {
            Labels why = set.refused().get(0).reason();
            throw new InvalidInput(new FieldError("turtle", "message", Map.of("text", why)));
        }
        return new RuleChecker(set, RuleLimits.DEFAULT);
    }

    private FrozenCase frozen(String number) {
        Matcher parts = NUMBER.matcher(number);
        return (parts.matches()
                        ? java.util.Arrays.stream(DocumentType.values())
                        : java.util.stream.Stream.<DocumentType>empty())
                .filter(type -> type.prefix().equalsIgnoreCase(parts.group(1)))
                .flatMap(type -> cases.ofCase(type, Long.parseLong(parts.group(2))).stream())
                .findFirst()
                .orElseThrow(() -> NotFound.submission(number));
    }
}

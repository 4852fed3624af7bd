package kz.saulet.examination.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.examination.PastExaminations;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Person;
import kz.saulet.submission.AcceptedFile;
import kz.saulet.submission.Content;
import kz.saulet.submission.Descriptions;
import kz.saulet.submission.Material;
import kz.saulet.submission.PastCase;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Fills the demonstration with the past cases of {@link HistoryPlan}, a few at a time; what is there already stays. */
@ApplicationScoped
public class DemoHistory {

    private static final int AT_A_TIME = 10;
    private static final long FIRST_SERIAL = 100_001;
    private static final String AGENCY = "agency";

    private CurrentPerson current;
    private GraphStore store;
    private PastExaminations past;
    private DemoDescription description;
    private @Nullable Source source;

    @Inject
    public DemoHistory(CurrentPerson current, GraphStore store, PastExaminations past, DemoDescription description) {
        this.current = current;
        this.store = store;
        this.past = past;
        this.description = description;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DemoHistory() {}

    /**
     * Adds the next few in one transaction.
     *
     * @return number of cases added; 0 when all were there
     */
    int tellMore() {
        int known = (int) past.count();
        if (known >= HistoryPlan.CASES) {
            source = null;
            return 0;
        }
        current.set(Person.system());
        Source from = source();
        List<HistoryPlan> plans = from.plans().subList(known, Math.min(known + AT_A_TIME, HistoryPlan.CASES));
        past.add(plans.stream().map(plan -> past(plan, from)).toList(), from.position());
        return plans.size();
    }

    private Source source() {
        Source ready = source;
        if (ready == null) {
            List<String> bodies = bodies();
            ready = new Source(
                    store.position().number(),
                    bodies,
                    HistoryPlan.all(bodies.size()),
                    HistoryDocument.load(),
                    new HashMap<>());
            source = ready;
        }
        return ready;
    }

    /**
     * What cases are made of.
     *
     * @param position of the change log whose estate they are judged by
     * @param contents what proposals of a body describe, by body, as far as read
     */
    private record Source(
            long position,
            List<String> bodies,
            List<HistoryPlan> plans,
            HistoryDocument document,
            Map<String, Map<String, List<Content.Item>>> contents) {}

    private PastExaminations.Past past(HistoryPlan plan, Source from) {
        String body = from.bodies().get(plan.body());
        Map<String, List<Content.Item>> whole = from.contents().computeIfAbsent(body, description::whole);
        return past(plan, GraphNames.DATA + "state-body/" + body, from.document(), whole);
    }

    private List<String> bodies() {
        return store
                .read(data -> Iter.iter(data.listGraphNodes()).map(Node::getURI).toList())
                .stream()
                .flatMap(graph -> GraphNames.bodyOf(graph).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static PastExaminations.Past past(
            HistoryPlan plan, String body, HistoryDocument document, Map<String, List<Content.Item>> whole) {
        List<PastCase.Handed> rounds = new ArrayList<>();
        for (int round = 1; round <= plan.rounds().size(); round++) {
            rounds.add(new PastCase.Handed(plan.submittedAt(round), document.of(plan, round)));
        }
        PastCase about = new PastCase(
                plan.type(),
                FIRST_SERIAL + plan.index(),
                body,
                plan.title(),
                AGENCY,
                plan.concludedAt(),
                List.copyOf(rounds));
        String number = plan.type().prefix() + "-" + (FIRST_SERIAL + plan.index());
        return new PastExaminations.Past(
                about,
                number,
                round -> caseId -> material(
                        plan, round, caseId, body, rounds.get(round - 1).file(), whole),
                plan.outcome());
    }

    /** What a check of a round looks at. */
    static Material material(
            HistoryPlan plan,
            int round,
            String caseId,
            String body,
            AcceptedFile file,
            Map<String, List<Content.Item>> whole) {
        return new Material(
                plan.type(),
                body,
                GraphNames.DATA + "proposal/" + caseId,
                plan.title(),
                new Content(null, Descriptions.KIND, values(plan, round, whole)),
                List.of(new Material.Document(file.type(), file.content())));
    }

    /** The body's own systems, functions and data, described as they would have been then. */
    private static Map<String, List<Content.Item>> values(
            HistoryPlan plan, int round, Map<String, List<Content.Item>> whole) {
        Map<String, List<Content.Item>> values = new LinkedHashMap<>(whole);
        LocalDate start = plan.rounds().get(round - 1).plusYears(1).withDayOfMonth(10);
        values.put("themeCode", plain("ИСТ-" + (plan.index() + 1)));
        values.put("plannedStart", plain(start.toString()));
        values.put("plannedEnd", plain(start.plusMonths(6 + plan.index() % 18).toString()));
        Set<Fault> faults = plan.faults().get(round - 1);
        if (faults.contains(Fault.NO_FUNCTIONS)) {
            values.remove("automates");
        }
        if (faults.contains(Fault.NO_LANGUAGES)) {
            values.remove("interfaceLanguage");
        }
        if (!faults.contains(Fault.DIRECT_INTEGRATION)) {
            values.remove("plansIntegration");
            values.put("noIntegrations", plain("true"));
        }
        if (plan.index() % 3 == 0) {
            values.put(
                    "automates",
                    values.getOrDefault("automates", List.of()).stream()
                            .limit(1)
                            .toList());
        }
        return values;
    }

    private static List<Content.Item> plain(String value) {
        return List.of(new Content.Plain(value));
    }
}

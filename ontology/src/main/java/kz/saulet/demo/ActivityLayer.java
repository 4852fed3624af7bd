package kz.saulet.demo;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** Functions, processes and services of a body as they are. */
final class ActivityLayer {

    private static final Names SERVICE =
            new Names("{} (мемлекеттік көрсетілетін қызмет)", "{} (государственная услуга)", "{} (public service)");
    private static final List<String> FORMS = List.of("electronic", "paper", "proactive", "composite");
    private static final List<Integer> FORM_WEIGHTS = List.of(70, 20, 5, 5);
    private static final List<String> STATES = List.of("accepted", "draft", "rejected");
    private static final List<Integer> STATE_WEIGHTS = List.of(72, 20, 8);

    private final Tasks tasks;
    private final Landscape landscape;
    private final DataLayer data;

    ActivityLayer(Tasks tasks, Landscape landscape, DataLayer data) {
        this.tasks = tasks;
        this.landscape = landscape;
        this.data = data;
    }

    void write(Facts facts, Agency agency) {
        for (Task task : tasks.of(agency)) {
            writeFunction(facts, task);
            for (int i = 1; i <= task.processes().size(); i++) {
                writeProcess(facts, task, i);
            }
            if (!task.supporting() && task.kind().equals("service") && agency.is("central")) {
                writeService(facts, task);
            }
        }
    }

    /** What a function is, whatever its state: written alike in the current and the target architecture. */
    static Entry identity(Facts facts, Task task) {
        Entry entry = facts.entry("Function", task.iri())
                .names(task.names())
                .code(task.id().toUpperCase(Locale.ROOT))
                .link("functionOf", task.agency().iri())
                .coded("functionType", task.supporting() ? "supporting" : "main")
                .coded("functionKind", task.kind())
                .link(task.supporting() ? "supportingService" : "brmArea", Iris.concept(task.ground()))
                .link("performedBy", Units.performing(task))
                .synthetic();
        task.typical().ifPresent(t -> entry.link("typicalFunction", Iris.data("function", t)));
        return entry;
    }

    private void writeFunction(Facts facts, Task task) {
        Entry entry = identity(facts, task).coded("automationDegree", landscape.automation(task));
        if (!Dice.of("task", task.id(), "ground").percent(3)) {
            entry.link("basedOn", Iris.norm(task.agency().is("local") ? "N-LSG" : "N-REGUL"));
        }
        for (int i = 1; i <= task.processes().size(); i++) {
            entry.link("realisedBy", task.process(i));
        }
    }

    private void writeProcess(Facts facts, Task task, int number) {
        Dice dice = Dice.of("process", task.id(), Integer.toString(number));
        String state = task.manual() ? "accepted" : STATES.get(dice.weighted(STATE_WEIGHTS));
        boolean automated = !landscape.automation(task).equals("none");
        int manualSteps = automated ? dice.between(0, 4) : dice.between(5, 14);
        int papers = automated ? dice.between(0, 2) : dice.between(2, 7);
        Entry entry = facts.entry("Process", task.process(number))
                .names(task.processes().get(number - 1))
                .link("owner", task.agency().iri())
                .coded("processStatus", state)
                .number("manualSteps", manualSteps)
                .number("paperDocuments", papers)
                .links("usesData", data.usedBy(task))
                .links("producesData", data.producedBy(task))
                .synthetic();
        if (state.equals("accepted")) {
            entry.date("toBeApprovedOn", dice.day(2022, 2025));
            if (!automated) {
                writeTarget(entry, task.process(number), manualSteps, papers, task.manual());
            }
        }
        landscape.automating(task).stream().limit(1).forEach(p -> entry.link("automatedBy", p.iri()));
        task.typical().filter(t -> dice.percent(85)).ifPresent(t -> entry.link("derivedFrom", Iris.data("process", t)));
    }

    /** The model to be: leaner than the process as it is, but for a few not kept by hand on purpose. */
    private static void writeTarget(Entry process, Node id, int manualSteps, int papers, boolean kept) {
        Dice dice = Dice.of("to be", id.getURI());
        boolean leaner = kept || dice.percent(90);
        int steps = Math.max(0, manualSteps - (leaner ? dice.between(1, 4) : 0));
        process.number("targetManualSteps", steps).number("targetPaperDocuments", leaner ? 0 : papers);
        if (!leaner && dice.percent(50)) {
            process.text(
                    "deviationReason", "Состав документов установлен законом; шаги сокращаются после его изменения.");
        }
    }

    private static void writeService(Facts facts, Task task) {
        Dice dice = Dice.of("service", task.id());
        Node service = Iris.data("public-service", task.id());
        facts.entry("PublicService", service)
                .names(task.names().in(SERVICE))
                .link("arisesFrom", task.iri())
                .link("provider", task.agency().iri())
                .coded("serviceForm", FORMS.get(dice.weighted(FORM_WEIGHTS)))
                .number("volumePerYear", dice.between(1, 900) * 1_000L)
                .synthetic();
    }
}

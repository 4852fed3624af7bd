package kz.saulet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** The target state of a body: gaps found in its current state, roadmap items that close them, projects. */
final class Transition {

    private final EstateModel model;
    private final DataLayer data;
    private final Technologies technologies;

    Transition(EstateModel model, DataLayer data, Technologies technologies) {
        this.model = model;
        this.data = data;
        this.technologies = technologies;
    }

    void write(Facts facts, Agency agency) {
        Roadmap roadmap = new Roadmap(facts, agency);
        writeAutomation(facts, agency, roadmap);
        writeSystems(agency, roadmap);
        writeData(agency, roadmap);
        roadmap.writeProjects();
    }

    /** Functions not automated at all, or in part only, in the order of the catalogue: those kept manual come first. */
    private void writeAutomation(Facts facts, Agency agency, Roadmap roadmap) {
        List<Task> main =
                model.tasks().of(agency).stream().filter(t -> !t.supporting()).toList();
        List<Task> none = new ArrayList<>(filter(main, t -> t.manual() && automating(t) == 0));
        none.addAll(filter(main, t -> !t.manual() && automating(t) == 0));
        int count = 0;
        for (Task task : none.stream().limit(agency.is("central") ? 8 : 4).toList()) {
            target(facts, task);
            List<Node> systems = count % 2 == 1 ? developed(agency, task) : List.of();
            roadmap.automate("not-automated", task, systems, LocalDate.of(2026 + count % 2, 1 + 3 * (count % 4), 1));
            count++;
        }
        List<Task> partial = filter(
                main, t -> automating(t) > 0 && model.landscape().automation(t).equals("partial"));
        for (Task task : partial.stream().limit(agency.is("central") ? 3 : 1).toList()) {
            target(facts, task);
            List<Node> systems = model.landscape().automating(task).stream()
                    .limit(1)
                    .map(Product::iri)
                    .toList();
            roadmap.automate("partly-automated", task, systems, LocalDate.of(2027, 1, 1));
        }
    }

    /** A system of the body in the area of the function, which may be developed instead of a new one. */
    private List<Node> developed(Agency agency, Task task) {
        return model.landscape().of(agency).stream()
                .filter(p -> p.areas().contains(task.ground()) && p.life().working())
                .filter(p ->
                        !p.life().retiring() && p.role().isEmpty() && p.url().isEmpty())
                .limit(1)
                .map(Product::iri)
                .toList();
    }

    private int automating(Task task) {
        return model.landscape().automating(task).size();
    }

    private static void target(Facts facts, Task task) {
        ActivityLayer.identity(facts, task).flag("toAutomate", true);
    }

    private void writeSystems(Agency agency, Roadmap roadmap) {
        List<Product> own =
                model.landscape().of(agency).stream().filter(p -> !p.real()).toList();
        int most = agency.is("central") ? 3 : 1;
        first(own, most, p -> p.duplicates().isPresent()).forEach(p -> roadmap.retire("duplicated-system", p));
        first(own, Math.min(most, 2), p -> p.life().retiring() && p.duplicates().isEmpty())
                .forEach(p -> roadmap.retire("to-be-decommissioned", p));
        first(own, Math.min(most, 2), p -> p.life().stage().equals("trial-operation"))
                .forEach(p -> roadmap.change("not-in-industrial-operation", p));
        first(own, most, p -> p.life().commissioned() && !Papers.securityTest(p).equals("positive"))
                .forEach(p -> roadmap.change("no-security-test", p));
        first(own, most, technologies::obsolete).forEach(p -> roadmap.change("obsolete-technology", p));
        first(own, Math.min(most, 2), p -> p.life().placement().equals("own-server-room"))
                .forEach(p -> roadmap.change("own-server-room", p));
        first(
                        own,
                        Math.min(most, 2),
                        p -> p.life().working() && !p.life().placement().equals("qaztech"))
                .forEach(p -> roadmap.change("to-platform", p));
    }

    private void writeData(Agency agency, Roadmap roadmap) {
        data.of(agency).stream()
                .filter(d -> d.masters().size() > 1)
                .limit(2)
                .forEach(d -> roadmap.put("several-masters", d.id(), d.names(), d.iri()));
        data.of(agency).stream()
                .filter(d -> d.owner().isEmpty())
                .limit(1)
                .forEach(d -> roadmap.put("data-without-owner", d.id(), d.names(), d.iri()));
        if (agency.is("central")) {
            agency.areas().stream().limit(1).forEach(area -> {
                String id = agency.id() + "-" + area.toLowerCase(Locale.ROOT);
                roadmap.put("duplicated-reference-data", id, Areas.names(area), Iris.data("reference-data", id));
            });
        }
        model.tasks().of(agency).stream()
                .filter(t -> t.manual() && !t.processes().isEmpty())
                .limit(1)
                .forEach(t -> roadmap.put("paper-exchange", t.id(), t.names(), t.process(1)));
    }

    private static List<Product> first(List<Product> products, int count, Predicate<Product> wanted) {
        return products.stream().filter(wanted).limit(count).toList();
    }

    private static <T> List<T> filter(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}

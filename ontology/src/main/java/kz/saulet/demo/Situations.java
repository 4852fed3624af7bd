package kz.saulet.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Life situations and the processes that were re-engineered for them in 2021. */
final class Situations {

    private static final String SOURCE = "customer deck (figures); names proposed";

    private final List<Redesign> redesigns = new ArrayList<>();

    Situations() {
        Map<String, Integer> counters = new HashMap<>();
        for (Table.Row row : Table.rows("reengineered")) {
            String body = row.text("body");
            int number = counters.merge(body, 1, Integer::sum);
            redesigns.add(new Redesign("%s-r-%02d".formatted(body, number), body, row.names(), row.list("situations")));
        }
    }

    /** @param situations ids of the life situations it belongs to */
    record Redesign(String id, String body, Names names, List<String> situations) {}

    List<Redesign> of(Agency agency) {
        return redesigns.stream().filter(r -> r.body().equals(agency.id())).toList();
    }

    void write(Facts facts) {
        for (Table.Row row : Table.rows("situations")) {
            Entry entry = facts.entry("LifeSituation", Iris.data("life-situation", row.text("id")))
                    .names(row.names())
                    .code(row.text("id"))
                    .known("proposed", SOURCE);
            row.list("bodies").forEach(b -> entry.link("ownerBody", Agency.iri(b)));
            redesigns.stream()
                    .filter(r -> r.situations().contains(row.text("id")))
                    .forEach(r -> entry.link("groups", Iris.data("process", r.id())));
        }
    }

    /** The re-engineered processes of a body, for its current architecture. */
    void write(Facts facts, Agency agency) {
        for (Redesign redesign : of(agency)) {
            Dice dice = Dice.of("redesign", redesign.id());
            facts.entry("Process", Iris.data("process", redesign.id()))
                    .names(redesign.names())
                    .code(redesign.id())
                    .link("owner", agency.iri())
                    .coded("processStatus", "accepted")
                    .date("toBeApprovedOn", dice.day(2021, 2021))
                    .number("reengineeredIn", 2021)
                    .number("manualSteps", dice.between(1, 4))
                    .number("paperDocuments", dice.between(0, 2))
                    .synthetic()
                    .known("proposed", SOURCE);
        }
    }
}

package kz.saulet.examination.demo;

import java.util.List;
import java.util.stream.Stream;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.change.History;
import kz.saulet.change.Undo;
import kz.saulet.demo.DemoEstate;
import kz.saulet.examination.ExaminationDesk;
import kz.saulet.examination.PastExaminations;
import kz.saulet.submission.CaseDesk;
import org.apache.jena.sparql.core.Quad;

/** The past cases of the demonstration over its estate, added as the server adds them. */
public final class HistoryDesk implements AutoCloseable {

    public final ExaminationDesk desk = new ExaminationDesk(new CaseDesk(estate()));
    private final DemoHistory history;

    public HistoryDesk() {
        CaseDesk cases = desk.cases;
        MetamodelRegistry metamodel = new MetamodelRegistry(cases.store);
        History log = new History(cases.entities, cases.store);
        Elements elements = new Elements(
                cases.store,
                metamodel,
                cases.permissions,
                cases.log.log,
                log,
                new Undo(cases.log.log, log, cases.store));
        history = new DemoHistory(cases.current, cases.store, inTransactions(), new DemoDescription(elements));
    }

    private static Stream<Quad> estate() {
        return Stream.concat(
                CaseDesk.shipped(), DemoEstate.of(1).graphs().values().stream().flatMap(content -> content.get()));
    }

    private PastExaminations inTransactions() {
        return new PastExaminations() {
            @Override
            public long count() {
                return desk.cases.log.inTransaction(() -> desk.pastExaminations.count());
            }

            @Override
            public void add(List<Past> all, long position) {
                desk.cases.log.inTransaction(() -> {
                    desk.pastExaminations.add(all, position);
                    return all;
                });
            }
        };
    }

    /** @return number of cases added */
    public int fill() {
        int added = 0;
        for (int more = history.tellMore(); more > 0; more = history.tellMore()) {
            added += more;
        }
        return added;
    }

    @Override
    public void close() {
        desk.close();
    }
}

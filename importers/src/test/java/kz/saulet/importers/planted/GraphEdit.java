package kz.saulet.importers.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.UpdateFactory;

/** Changes written as SPARQL updates. */
sealed interface GraphEdit extends Edit {

    String PREFIXES = """
            PREFIX : <%1$s>
            PREFIX p: <%1$sproposal/checked/>
            PREFIX ea: <https://ns.saulet.kz/ea#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """.formatted(GraphNames.DATA);

    /** Of the described content; {@code $p} is the proposal. */
    record OfContent(String update) implements GraphEdit {

        @Override
        public Submission applied(Submission submission) {
            Graph graph = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(graph, submission.content());
            DatasetGraph data = DatasetGraphFactory.wrap(graph);
            UpdateExec.dataset(data).update(PREFIXES + filled(update)).build().execute();
            if (graph.isIsomorphicWith(submission.content())) {
                throw new IllegalArgumentException("Nothing to change: " + update);
            }
            return submission.withContent(graph);
        }
    }

    /** Of the estate; {@code $mh}, {@code $target} and {@code $approved} are architectures of the Ministry of Health. */
    record OfEstate(String update) implements GraphEdit {

        @Override
        public Submission applied(Submission submission) {
            UpdateModify modify = (UpdateModify) UpdateFactory.create(PREFIXES + filled(update))
                    .getOperations()
                    .get(0);
            List<Binding> rows = rows(modify, submission.estate().dataset());
            ChangeSet change =
                    new ChangeSet(quads(modify.getInsertQuads(), rows), quads(modify.getDeleteQuads(), rows));
            if (change.isEmpty()) {
                throw new IllegalArgumentException("Nothing to change: " + update);
            }
            return submission.with(submission.estate().with(change));
        }

        private static List<Binding> rows(UpdateModify modify, DatasetGraph data) {
            org.apache.jena.query.Query query = QueryFactory.make();
            query.setQuerySelectType();
            query.setQueryPattern(modify.getWherePattern());
            query.setQueryResultStar(true);
            query.resetResultVars();
            try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                List<Binding> rows = new java.util.ArrayList<>();
                exec.select().forEachRemaining(rows::add);
                return rows;
            }
        }

        private static Set<Quad> quads(List<Quad> template, List<Binding> rows) {
            Set<Quad> quads = new HashSet<>();
            TemplateLib.calcQuads(template, rows.iterator()).forEachRemaining(quads::add);
            return quads;
        }
    }

    private static String filled(String update) {
        return update.replace("$p", "<" + Submission.ROOT + ">")
                .replace("$catalogue", "<" + GraphNames.CATALOGUE + ">")
                .replace("$norms", "<" + GraphNames.NORMS + ">")
                .replace("$mh", "<" + GraphNames.architecture("mh", "current") + ">")
                .replace("$target", "<" + GraphNames.architecture("mh", "target") + ">")
                .replace("$approved", "<" + GraphNames.architecture("mh", "approved") + ">");
    }
}

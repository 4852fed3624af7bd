package kz.saulet.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/**
 * Graphs on a SPARQL 1.1 server that several nodes of the product may share. A change is one update operation that takes
 * effect only while the server is still at the position this node knows; so two nodes that follow the same log cannot
 * apply a change twice or out of order.
 */
public final class RemoteGraphStore implements GraphStore {

    private static final int CHUNK = 5_000;
    private static final StorePosition REBUILDING = new StorePosition(-1, "rebuilding");

    private final RemoteDatasetGraph data;
    private final RDFLink link;

    /** @param location address for queries and updates, or both addresses with {@code |} between them */
    public RemoteGraphStore(String location) {
        String[] services = location.split("\\|", 2);
        data = new RemoteDatasetGraph(services[0]);
        link = RDFLinkHTTP.newBuilder()
                .queryEndpoint(services[0])
                .updateEndpoint(services[services.length - 1])
                .build();
    }

    /** Asks the server, as another node may have moved it on. */
    @Override
    public StorePosition position() {
        return SystemGraph.position(data);
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> work) {
        return work.apply(data);
    }

    /** @throws StoreMovedOn when another node changed the server in the meantime */
    @Override
    public void apply(ChangeSet change, StorePosition to) {
        StorePosition from = position();
        List<Quad> deletes = new ArrayList<>(change.deletes());
        List<Quad> adds = new ArrayList<>(change.adds());
        deletes.addAll(positionQuads(from));
        adds.addAll(SystemGraph.quads(to));
        run(onlyAt(from, deletes, adds));
        StorePosition now = position();
        if (!now.equals(to)) {
            throw new StoreMovedOn(to, now);
        }
    }

    /** The position says {@code rebuilding} until the last quad is there, so a rebuild that broke off is done again. */
    @Override
    public void replaceAll(Stream<Quad> content, StorePosition at) {
        run(new UpdateDrop(Target.ALL, true), insert(SystemGraph.quads(REBUILDING)));
        Iterator<Quad> quads =
                content.filter(q -> !q.getGraph().equals(SystemGraph.GRAPH)).iterator();
        List<Quad> chunk = new ArrayList<>();
        while (quads.hasNext()) {
            chunk.add(quads.next());
            if (chunk.size() == CHUNK || !quads.hasNext()) {
                run(insert(chunk));
                chunk.clear();
            }
        }
        run(onlyAt(REBUILDING, SystemGraph.quads(REBUILDING), SystemGraph.quads(at)));
    }

    private static List<Quad> positionQuads(StorePosition from) {
        return from.equals(StorePosition.START) ? List.of() : SystemGraph.quads(from);
    }

    private static Update insert(List<Quad> quads) {
        QuadDataAcc data = new QuadDataAcc();
        quads.forEach(data::addQuad);
        return new UpdateDataInsert(data);
    }

    private static Update onlyAt(StorePosition from, List<Quad> deletes, List<Quad> adds) {
        UpdateModify update = new UpdateModify();
        deletes.forEach(update.getDeleteAcc()::addQuad);
        adds.forEach(update.getInsertAcc()::addQuad);
        update.setHasDeleteClause(!deletes.isEmpty());
        update.setHasInsertClause(true);
        update.setElement(group(isAt(from)));
        return update;
    }

    private static Element isAt(StorePosition from) {
        if (from.equals(StorePosition.START)) {
            Triple any = Triple.create(SystemGraph.LOG, SystemGraph.POSITION, Var.alloc("any"));
            return new ElementFilter(new E_NotExists(group(inSystemGraph(List.of(any)))));
        }
        return inSystemGraph(
                SystemGraph.quads(from).stream().map(Quad::asTriple).toList());
    }

    private static Element inSystemGraph(List<Triple> triples) {
        ElementTriplesBlock block = new ElementTriplesBlock();
        triples.forEach(block::addTriple);
        return new ElementNamedGraph(SystemGraph.GRAPH, group(block));
    }

    private static ElementGroup group(Element member) {
        ElementGroup group = new ElementGroup();
        group.addElement(member);
        return group;
    }

    private void run(Update... updates) {
        UpdateRequest request = new UpdateRequest();
        Stream.of(updates).forEach(request::add);
        link.update(request);
    }

    @Override
    public void close() {
        link.close();
    }
}

package kz.saulet.shacl.evaluate;

import kz.saulet.plan.RowLog;
import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;

/**
 * Notes rows under the numbers of their terms. A term that is no part of the lasting dictionary may come into it under
 * another number, so a row of such a term is noted as any row of the predicate.
 */
final class NotedRows implements RowLog {

    private final Terms terms;
    private final LongBag read;

    NotedRows(Terms terms, LongBag read) {
        this.terms = terms;
        this.read = read;
    }

    @Override
    public void row(Terms numbers, Direction direction, int key, int predicate, GraphChoice graph) {
        if (predicate < 0) {
            anyOf(key, direction, predicate);
        } else if (key < 0 || direction == Direction.EXTENT) {
            read.add(RowKey.anywhere(predicate));
        } else {
            read.add(direction == Direction.OUT ? RowKey.out(key, predicate) : RowKey.in(key, predicate));
        }
    }

    private void anyOf(int key, Direction direction, int predicate) {
        if (predicate != Terms.ANY || key < 0 || direction == Direction.EXTENT) {
            everything();
        } else {
            read.add(direction == Direction.OUT ? RowKey.out(key, Terms.ANY) : RowKey.in(key, Terms.ANY));
        }
    }

    @Override
    public void row(Node g, Node s, Node p, Node o) {
        int subject = id(s);
        int predicate = id(p);
        if (subject != Terms.ANY) {
            row(terms, Direction.OUT, subject, predicate, GraphChoice.EACH);
        } else {
            row(terms, Direction.IN, id(o), predicate, GraphChoice.EACH);
        }
    }

    private int id(Node term) {
        return term == null || !term.isConcrete() ? Terms.ANY : terms.id(term);
    }

    @Override
    public void everything() {
        read.add(RowKey.anywhere(Terms.ANY));
    }
}

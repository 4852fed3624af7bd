package kz.saulet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.saulet.architecture.ElementSummaries;
import kz.saulet.architecture.ElementSummary;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Metamodel;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index in memory. One thread writes at a time; any number search, and see what was written when they began. */
final class SearchIndex implements AutoCloseable {

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Set<String> graphs = new TreeSet<>();

    SearchIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(WordAnalyzer.byField()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the whole estate, one graph at a time so that nobody has to wait for long. */
    synchronized void rebuild(GraphStore store, Metamodel metamodel) {
        try {
            writer.deleteAll();
            ElementSummaries source = new ElementSummaries(store, metamodel);
            Set<String> seen = new HashSet<>();
            for (String graph : source.graphs()) {
                for (ElementSummary element : source.in(graph)) {
                    if (seen.add(element.address().iri())) {
                        add(element);
                    }
                }
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads some elements again. */
    synchronized void update(GraphStore store, Metamodel metamodel, Collection<String> iris) {
        try {
            ElementSummaries source = new ElementSummaries(store, metamodel);
            for (String iri : iris) {
                writer.deleteDocuments(new Term(Fields.IRI, iri));
                var found = source.of(iri);
                if (found.isPresent()) {
                    add(found.get());
                }
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ElementSummary element) throws IOException {
        writer.addDocument(SummaryDocument.of(element));
        synchronized (graphs) {
            graphs.add(element.address().graph());
        }
    }

    /** @param kindIri the only kind wanted, subkinds included, or null for all */
    SearchPage search(
            Words words, Lang lang, @Nullable String kindIri, int offset, int limit, Predicate<String> mayRead) {
        if (words.isEmpty()) {
            return SearchPage.none();
        }
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                Query readable = readable(mayRead);
                Function<Query, SearchPage> run =
                        query -> search(searcher, with(query, readable), words, lang, kindIri, offset, limit);
                SearchPage page = run.apply(words.query());
                page = page.byKind().isEmpty() ? run.apply(words.forgivingQuery()) : page;
                return page.byKind().isEmpty() ? related(words, run) : page;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts the words shorter until something begins like them. */
    private static SearchPage related(Words words, Function<Query, SearchPage> run) {
        return words.relatedQueries()
                .map(run)
                .filter(page -> !page.byKind().isEmpty())
                .findFirst()
                .map(SearchPage::asRelated)
                .orElseGet(SearchPage::none);
    }

    private static SearchPage search(
            IndexSearcher searcher,
            Query query,
            Words words,
            Lang lang,
            @Nullable String kindIri,
            int offset,
            int limit) {
        try {
            return read(searcher, query, words, lang, kindIri, offset, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchPage read(
            IndexSearcher searcher,
            Query query,
            Words words,
            Lang lang,
            @Nullable String kindIri,
            int offset,
            int limit)
            throws IOException {
        Map<String, Long> byKind = searcher.search(query, new KindCounts());
        Query wanted = kindIri == null ? query : with(query, new TermQuery(new Term(Fields.IS_A, kindIri)));
        int total = searcher.count(wanted);
        List<SearchHit> hits = new ArrayList<>();
        if (limit > 0 && offset < total) {
            ScoreDoc[] found = searcher.search(wanted, Math.min(total, offset + limit)).scoreDocs;
            for (int i = Math.max(0, offset); i < found.length; i++) {
                hits.add(SummaryDocument.hit(searcher.storedFields().document(found[i].doc), words, lang));
            }
        }
        return new SearchPage(hits, total, byKind, false, true);
    }

    private static Query with(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(filter, BooleanClause.Occur.FILTER)
                .build();
    }

    private Query readable(Predicate<String> mayRead) {
        List<String> known;
        synchronized (graphs) {
            known = List.copyOf(graphs);
        }
        return new TermInSetQuery(
                Fields.GRAPH, known.stream().filter(mayRead).map(BytesRef::new).toList());
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

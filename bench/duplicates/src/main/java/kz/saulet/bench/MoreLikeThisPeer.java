package kz.saulet.bench;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The usual way: an index of texts, and a query "more like this" for the ten nearest of a system. */
final class MoreLikeThisPeer implements AutoCloseable {

    private static final String TEXT = "text";
    private static final String ID = "id";
    private static final int NEAREST = 10;

    private final Analyzer analyzer = new RussianAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MoreLikeThis similar;

    MoreLikeThisPeer(List<Texts> systems) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Texts system : systems) {
                Document document = new Document();
                document.add(new StoredField(ID, system.id()));
                document.add(new TextField(TEXT, system.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        similar = new MoreLikeThis(reader);
        similar.setAnalyzer(analyzer);
        similar.setFieldNames(new String[] {TEXT});
        similar.setMinTermFreq(1);
        similar.setMinDocFreq(2);
    }

    /** A system with its text. */
    record Texts(String id, String text) {}

    /** The ids of the ten nearest, the system itself among them. */
    List<String> nearest(Texts system) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(similar.like(TEXT, new StringReader(system.text())), NEAREST).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get(ID));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        analyzer.close();
    }
}

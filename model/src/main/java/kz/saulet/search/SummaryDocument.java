package kz.saulet.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.saulet.architecture.ElementAddress;
import kz.saulet.architecture.ElementSummary;
import kz.saulet.language.Folding;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An element as a document of the index, and back. */
final class SummaryDocument {

    /** A term of the index has a limit of length; nobody types that much. */
    private static final int LONGEST_WHOLE = 400;

    private SummaryDocument() {}

    static Document of(ElementSummary element) {
        Kind kind = element.kind();
        Document document = new Document();
        document.add(new StringField(Fields.IRI, element.address().iri(), Field.Store.YES));
        document.add(new StringField(Fields.GRAPH, element.address().graph(), Field.Store.YES));
        document.add(new StringField(Fields.KIND, kind.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(kind.id())));
        document.add(new StringField(Fields.IS_A, kind.iri(), Field.Store.NO));
        kind.parents().forEach(parent -> document.add(new StringField(Fields.IS_A, parent, Field.Store.NO)));
        document.add(new StoredField(Fields.SYNTHETIC, Boolean.toString(element.synthetic())));
        element.codes().stream().findFirst().ifPresent(code -> document.add(new StoredField(Fields.CODE, code)));
        element.codes().forEach(code -> addName(document, code, ""));
        element.label().byLang().forEach((lang, name) -> {
            document.add(new StoredField(Fields.LABEL + lang, name));
            addName(document, name, lang);
        });
        element.shortName().byLang().forEach((lang, name) -> addName(document, name, lang));
        element.description().byLang().forEach((lang, text) -> {
            document.add(new StoredField(Fields.DESCRIPTION + lang, text));
            addWords(document, text, lang, Fields.TEXT);
        });
        return document;
    }

    private static void addName(Document document, String name, String lang) {
        String whole = Folding.fold(name);
        document.add(new StringField(
                Fields.WHOLE, whole.substring(0, Math.min(whole.length(), LONGEST_WHOLE)), Field.Store.NO));
        addWords(document, name, lang, Fields.NAME);
    }

    private static void addWords(Document document, String text, String lang, String field) {
        document.add(new TextField(field, text, Field.Store.NO));
        if (lang.equals(Lang.KK.tag()) || lang.equals(Lang.RU.tag())) {
            document.add(new TextField(field + "." + lang, text, Field.Store.NO));
        }
    }

    static SearchHit hit(Document document, Words words, Lang lang) {
        Labels label = stored(document, Fields.LABEL);
        Labels description = stored(document, Fields.DESCRIPTION);
        boolean named = label.byLang().values().stream().anyMatch(words::allIn);
        return new SearchHit(
                new ElementAddress(document.get(Fields.GRAPH), document.get(Fields.IRI)),
                document.get(Fields.KIND),
                label,
                Optional.ofNullable(document.get(Fields.CODE)).orElse(""),
                named ? "" : words.snippet(description.in(lang)),
                Boolean.parseBoolean(document.get(Fields.SYNTHETIC)));
    }

    private static Labels stored(Document document, String prefix) {
        Map<String, String> texts = new LinkedHashMap<>();
        document.getFields().stream()
                .filter(f -> f.name().startsWith(prefix) && f.stringValue() != null)
                .forEach(f -> texts.put(f.name().substring(prefix.length()), f.stringValue()));
        return new Labels(texts);
    }
}

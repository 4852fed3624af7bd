package kz.saulet.reports;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import kz.saulet.architecture.ElementPage;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.ElementRow;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;

/** The elements that meet a query, read page by page. */
final class Inventory implements ReportTable {

    private static final int PAGE = 2_000;

    private final Kind kind;
    private final ElementQuery query;
    private final InventoryColumns columns;
    private final InventoryFacts facts;
    private final Function<ElementQuery, ElementPage> source;

    Inventory(
            Kind kind,
            ElementQuery query,
            InventoryColumns columns,
            InventoryFacts facts,
            Function<ElementQuery, ElementPage> source) {
        this.kind = kind;
        this.query = query;
        this.columns = columns;
        this.facts = facts;
        this.source = source;
    }

    @Override
    public String title() {
        return kind.plural().in(query.lang());
    }

    @Override
    public List<Column> columns() {
        return columns.columns();
    }

    @Override
    public void rows(RowSink sink) throws IOException {
        int offset = 0;
        List<ElementRow> rows;
        do {
            ElementPage page = source.apply(query.page(offset, PAGE));
            rows = page.rows();
            for (ElementRow row : rows) {
                sink.row(columns.cells(row));
                facts.seen(row);
            }
            facts.readAt(page.position());
            offset += rows.size();
        } while (rows.size() == PAGE);
    }

    @Override
    public List<Fact> facts() {
        return facts.facts();
    }

    @Override
    public Headings headings() {
        Lang lang = query.lang();
        return new Headings(
                ReportTexts.in("sheet.facts", lang),
                ReportTexts.in("sheet.legend", lang),
                ReportTexts.in("legend.column", lang),
                ReportTexts.in("legend.meaning", lang));
    }
}

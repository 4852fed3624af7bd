package kz.saulet.reports.word;

import java.math.BigInteger;
import java.util.List;
import kz.saulet.language.Text;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/** A table over the width of the page. Rows are added from the top; no row is torn apart by a page end. */
final class WordTable {

    /** Width of the text on the page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9_637;

    /** A piece of a cell: every piece is a paragraph of its own. */
    record Piece(Text text, boolean bold) {

        static Piece of(String text) {
            return new Piece(new Text(text, ""), false);
        }

        static Piece of(Text text) {
            return new Piece(text, false);
        }

        static Piece bold(String text) {
            return new Piece(new Text(text, ""), true);
        }
    }

    private final XWPFTable table;
    private final int[] percents;
    private final WordDocument document;
    private boolean begun;

    WordTable(XWPFTable table, int[] percents, WordDocument document) {
        this.table = table;
        this.percents = percents.clone();
        this.document = document;
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            // the borders come from the style
            properties.unsetTblBorders();
        }
        properties.addNewTblStyle().setVal("TableGrid");
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        setGrid();
    }

    /** The first row, repeated on every page. */
    WordTable head(List<String> titles) {
        XWPFTableRow row = next();
        row.setRepeatHeader(true);
        for (int i = 0; i < titles.size(); i++) {
            fill(row.getCell(i), List.of(Piece.of(titles.get(i))), "TableHead");
        }
        return this;
    }

    WordTable row(List<String> cells) {
        return rowOfPieces(cells.stream().map(c -> List.of(Piece.of(c))).toList());
    }

    WordTable rowOfPieces(List<List<Piece>> cells) {
        XWPFTableRow row = next();
        for (int i = 0; i < cells.size(); i++) {
            fill(row.getCell(i), cells.get(i), "TableText");
        }
        return this;
    }

    private XWPFTableRow next() {
        XWPFTableRow row = begun ? table.createRow() : table.getRow(0);
        begun = true;
        row.setCantSplitRow(true);
        for (int i = 0; i < percents.length; i++) {
            XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(Integer.toString(width(i)));
        }
        return row;
    }

    private void fill(XWPFTableCell cell, List<Piece> pieces, String style) {
        for (int i = 0; i < pieces.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            paragraph.setStyle(style);
            Piece piece = pieces.get(i);
            document.write(paragraph, piece.text().value(), piece.text().lang(), piece.bold());
        }
    }

    private void setGrid() {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int i = 0; i < percents.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(i)));
        }
    }

    private int width(int column) {
        return TEXT_WIDTH * percents[column] / 100;
    }
}

package kz.saulet.reports.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.language.Lang;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.reports.InventoryOrder;
import kz.saulet.reports.ProbeEstate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A kind that exists as data only becomes a workbook and CSV without code. */
class NewKindInWorkbookTest {

    private final ProbeEstate estate = new ProbeEstate();

    @Test
    void columnsComeFromTheMetamodelInTheReadersLanguage() throws IOException {
        XSSFSheet sheet = workbook(query(Lang.KK)).getSheetAt(0);

        assertEquals(
                List.of(
                        "Атауы (қаз.)",
                        "Атауы (орыс.)",
                        "Атауы (ағылш.)",
                        "Саны",
                        "Үлесі",
                        "Күні",
                        "Дайын",
                        "Түсі",
                        "Белгі",
                        "Көршісі",
                        "Архитектура немесе тізілім",
                        "Ойдан шығарылған",
                        "Сенімділігі",
                        "Элемент мекенжайы"),
                texts(sheet.getRow(0)));
        assertEquals("Сынамалар өте ұзын атау тізім 1", sheet.getSheetName());
    }

    @Test
    void cellsAreTyped() throws IOException {
        Row row = workbook(query(Lang.RU)).getSheetAt(0).getRow(1);

        assertEquals("Азбука", row.getCell(0).getStringCellValue());
        assertEquals("Әліппе", row.getCell(1).getStringCellValue());
        assertEquals(CellType.NUMERIC, row.getCell(3).getCellType());
        assertEquals(12, row.getCell(3).getNumericCellValue());
        assertEquals(99.9, row.getCell(4).getNumericCellValue());
        assertTrue(DateUtil.isCellDateFormatted(row.getCell(5)));
        assertEquals(LocalDateTime.of(2026, 11, 21, 0, 0), row.getCell(5).getLocalDateTimeCellValue());
        assertEquals("Да", row.getCell(6).getStringCellValue());
        assertEquals("синий", row.getCell(7).getStringCellValue());
        assertEquals("Б; В", row.getCell(9).getStringCellValue());
        assertEquals("https://data.saulet.kz/probe/a", row.getCell(13).getStringCellValue());
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        XSSFSheet sheet = workbook(query(Lang.RU)).getSheetAt(0);
        Cell formula = sheet.getRow(1).getCell(8);

        assertEquals(CellType.STRING, formula.getCellType());
        assertEquals("=HYPERLINK(\"http://x\")", formula.getStringCellValue());
        assertEquals("@", formula.getCellStyle().getDataFormatString());
    }

    @Test
    void headerIsFrozenFilteredAndBold() throws IOException {
        XSSFSheet sheet = workbook(query(Lang.RU)).getSheetAt(0);

        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals("A1:N4", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold());
        assertTrue(sheet.getColumnWidth(0) > sheet.getColumnWidth(3));
    }

    @Test
    void secondSheetTellsTheQuestionTheDateAndTheSource() throws IOException {
        ElementQuery query = query(Lang.RU)
                .filteredBy(Map.of("probeColour", "blue", "probeNeighbour", "https://data.saulet.kz/probe/b"));
        XSSFWorkbook workbook = workbook(query);
        List<String> facts = new ArrayList<>();
        workbook.getSheet("Об этом списке").forEach(row -> facts.add(row.getCell(0) + " = " + row.getCell(1)));

        assertTrue(facts.contains("Список = Пробы"), facts::toString);
        assertTrue(facts.contains("Отбор: Цвет = синий"), facts::toString);
        assertTrue(facts.contains("Отбор: Сосед = Б"), facts::toString);
        assertTrue(facts.contains("Строк = 1.0"), facts::toString);
        assertTrue(facts.stream().anyMatch(f -> f.startsWith("Кем составлен = manager (")), facts::toString);
        assertTrue(facts.contains("Состояние данных (позиция журнала изменений) = 42"), facts::toString);
        assertEquals("Графы", workbook.getSheetName(2));
    }

    @Test
    void chosenPropertiesReplaceTheUsualOnes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWorkbook()
                .write(
                        estate.inventories().table(new InventoryOrder(query(Lang.EN), List.of("probeColour", "code"))),
                        out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(
                    List.of("Colour", "Code"),
                    texts(workbook.getSheetAt(0).getRow(0)).subList(3, 5));
        }
    }

    @Test
    void rowsBeyondASheetGoToTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWorkbook(3).write(estate.inventories().table(new InventoryOrder(query(Lang.RU), List.of())), out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("Пробы", workbook.getSheetName(0));
            assertEquals("Пробы (2)", workbook.getSheetName(1));
            assertEquals(2, workbook.getSheetAt(0).getLastRowNum());
            assertEquals(1, workbook.getSheetAt(1).getLastRowNum());
            assertEquals("В", workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void emptyListIsAWorkbookWithAHeader() throws IOException {
        XSSFWorkbook workbook = workbook(query(Lang.RU).filteredBy(Map.of("probeAmount", "999")));
        assertEquals(0, workbook.getSheetAt(0).getLastRowNum());
        assertEquals(3, workbook.getNumberOfSheets());
    }

    @Test
    void csvIsQuotedAndNeutralised() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableCsv().write(estate.inventories().table(new InventoryOrder(query(Lang.RU), List.of())), out);
        String csv = out.toString(StandardCharsets.UTF_8);
        String[] lines = csv.split("\r\n");

        assertTrue(csv.startsWith("\uFEFFНаименование (рус.);"));
        assertEquals(4, lines.length);
        assertTrue(lines[1].contains(";12;99,9;21.11.2026;Да;синий;"), lines[1]);
        assertTrue(lines[1].contains("\"Б; В\""), lines[1]);
        assertTrue(lines[1].contains("\"'=HYPERLINK(\"\"http://x\"\")\""), lines[1]);
        assertTrue(lines[3].contains("\"\"\"в кавычках\"\"\""), lines[3]);
    }

    @Test
    void refusalsComeBeforeTheFirstByte() {
        InventoryOrder unknownKind = new InventoryOrder(ElementQuery.of("Nothing", Lang.RU), List.of());
        InventoryOrder unknownColumn = new InventoryOrder(query(Lang.RU), List.of("nothing"));
        assertThrows(NotFound.class, () -> estate.inventories().table(unknownKind));
        assertThrows(InvalidInput.class, () -> estate.inventories().table(unknownColumn));
        estate.signOut();
        assertThrows(Forbidden.class, () -> estate.inventories().table(new InventoryOrder(query(Lang.RU), List.of())));
    }

    @Test
    void sheetNamesAreUniqueAndShort() {
        SheetNames names = new SheetNames();
        assertEquals("Бөлім 1 жоспар", names.next("Бөлім [1]: жоспар"));
        assertEquals("БӨЛІМ 1 жоспар (2)", names.next("БӨЛІМ 1 жоспар"));
        assertEquals(31, names.next("ы".repeat(60)).length());
        assertEquals(31, names.next("ы".repeat(60)).length());
        assertFalse(names.next("'").isEmpty());
    }

    private static ElementQuery query(Lang lang) {
        return ElementQuery.of("Probe", lang);
    }

    private XSSFWorkbook workbook(ElementQuery query) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWorkbook().write(estate.inventories().table(new InventoryOrder(query, List.of())), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}

package kz.saulet.it;

import static kz.saulet.it.JsonText.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Any list as a workbook or as comma-separated values. */
class InventoryApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final String REPORTS = "/api/v1/reports/inventory";
    private static final String OWNER = "&owner=https://data.saulet.kz/state-body/mh";
    private static final String SYSTEMS = "?kind=InformatizationObject&lang=ru" + OWNER;
    private static final String FORMULA = "=HYPERLINK(\"http://localhost\",\"x\")";

    private final Api manager = SERVER.as("manager");

    @Test
    void workbookHoldsTheRowsOfTheList() throws IOException {
        JsonObject list = manager.get(
                        "/api/v1/registers/catalogue/elements?limit=500&kind=InformatizationObject" + OWNER)
                .expect(200)
                .object();
        try (Workbook workbook = workbook(SYSTEMS)) {
            Sheet rows = workbook.getSheetAt(0);
            assertEquals(list.getInt("total"), rows.getLastRowNum(), "one row each below the heading");
            assertTrue(texts(rows.getRow(0)).contains("Наименование (рус.)"), texts(rows.getRow(0))::toString);
        }
    }

    @Test
    void cellsAreTyped() throws IOException {
        try (Workbook workbook = workbook("?kind=OrgUnit&lang=ru&body=https://data.saulet.kz/state-body/mh")) {
            Sheet rows = workbook.getSheetAt(0);
            int staff = column(rows, "Штатн");
            Row withStaff = StreamSupport.stream(rows.spliterator(), false)
                    .skip(1)
                    .filter(row ->
                            row.getCell(staff) != null && row.getCell(staff).getCellType() != CellType.BLANK)
                    .findFirst()
                    .orElseThrow();
            assertEquals(CellType.NUMERIC, withStaff.getCell(staff).getCellType());
            assertEquals(CellType.STRING, withStaff.getCell(0).getCellType());
        }
    }

    @Test
    void secondSheetTellsFiltersDateAndAuthor() throws IOException {
        try (Workbook workbook = workbook(SYSTEMS)) {
            Sheet facts = workbook.getSheetAt(1);
            String all = String.join(
                    "\n",
                    StreamSupport.stream(facts.spliterator(), false)
                            .map(row -> String.join(": ", texts(row)))
                            .toList());
            assertTrue(all.contains("Министерство здравоохранения"), all);
            assertTrue(all.contains("manager"), all);
            boolean dated = StreamSupport.stream(facts.spliterator(), false)
                    .map(row -> row.getCell(1))
                    .anyMatch(cell -> cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell));
            assertTrue(dated, () -> "no date in " + all);
        }
    }

    @Test
    void headingsSpeakTheLanguageOfTheAddress() throws IOException {
        try (Workbook workbook = workbook("?kind=InformatizationObject&lang=kk" + OWNER)) {
            assertTrue(
                    String.join(" ", texts(workbook.getSheetAt(0).getRow(0))).matches(".*[әғқңөұүһі].*"),
                    texts(workbook.getSheetAt(0).getRow(0))::toString);
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsNeverCalculated() throws IOException {
        JsonObject unit =
                json("""
                {"kind": "OrgUnit", "values": {"label": {"ru": "%s", "kk": "%s"}, "unitOf": {"iri": "%s"}}}""".formatted(FORMULA.replace("\"", "\\\""), FORMULA.replace("\"", "\\\""), DraftElement.OWNER));
        SERVER.as("architect").post(DraftElement.ELEMENTS, unit).expect(201);
        String query = "?kind=OrgUnit&lang=ru&q=HYPERLINK";
        try (Workbook workbook = workbook(query)) {
            Cell name = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertEquals(CellType.STRING, name.getCellType());
            assertEquals(FORMULA, name.getStringCellValue());
            assertEquals("@", name.getCellStyle().getDataFormatString(), "a text even when somebody edits it");
        }
        String csv = manager.get(REPORTS + ".csv" + query).expect(200).text();
        assertTrue(csv.contains("'=HYPERLINK"), csv);
        assertFalse(csv.contains(";=HYPERLINK") || csv.contains("\n=HYPERLINK") || csv.contains("\n\"=HYPERLINK"), csv);
    }

    @Test
    void separatedValuesHaveTheRowsOfTheWorkbook() throws IOException {
        ApiAnswer csv = manager.get(REPORTS + ".csv" + SYSTEMS).expect(200);
        assertTrue(csv.header("Content-Type").startsWith("text/csv"), csv.header("Content-Type"));
        assertTrue(csv.header("Content-Disposition").contains(".csv"), csv.header("Content-Disposition"));
        try (Workbook workbook = workbook(SYSTEMS)) {
            List<String> lines = csv.text().lines().toList();
            assertEquals(workbook.getSheetAt(0).getLastRowNum() + 1, lines.size());
            String first = workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
            assertTrue(lines.get(1).startsWith(first) || lines.get(1).startsWith("\""), lines.get(1));
        }
    }

    @Test
    void unusableOrderIsRefusedBeforeTheFirstByte() {
        Refused.with(404, manager.get(REPORTS + ".xlsx?kind=NoSuchKind"));
        Refused.with(404, manager.get("/api/v1/reports/inventory.pdf?kind=OrgUnit"));
        Refused.with(404, manager.get(REPORTS + ".xlsx?kind=OrgUnit&graph=architecture/nobody/current"));
    }

    private Workbook workbook(String query) throws IOException {
        ApiAnswer answer = manager.get(REPORTS + ".xlsx" + query).expect(200);
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.header("Content-Type"));
        return new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()));
    }

    private static int column(Sheet sheet, String beginning) {
        List<String> headings = texts(sheet.getRow(0));
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("no column " + beginning + " in " + headings);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}

package kz.saulet.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.organisation.Role;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.FileRefused;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.StaleRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    private static final String SYSTEM = GraphNames.DATA + "informatization-object/s2";

    private final CaseDesk desk = new CaseDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void casesAreNumberedByType() {
        String first = desk.draft();
        String second = desk.draft();
        assertEquals("ТЗ-000001-1", desk.view(first).row().number());
        assertEquals("ТЗ-000002-1", desk.view(second).row().number());
    }

    @Test
    void aDraftMayLackEverythingButItsTitle() {
        CaseView view = desk.view(desk.draft());
        assertEquals(CaseState.DRAFT, view.row().state());
        assertEquals("Казна", view.row().title().in(Lang.RU));
        assertTrue(view.mayEdit());
        assertFalse(view.maySubmit());
    }

    @Test
    void contentIsReadBackAsItWasSaved() {
        String id = desk.draft();
        Map<String, List<Content.Item>> values = new LinkedHashMap<>();
        values.put("purpose", List.of(new Content.Plain("Учёт казны")));
        values.put("plannedStart", List.of(new Content.Plain("2026-02-01")));
        values.put("placement", List.of(new Content.Plain("qaztech")));
        values.put("changesSystem", List.of(new Content.Link(SYSTEM)));
        values.put("plansIntegration", List.of(part("Integration", "integrationMethod", "gateway")));
        desk.save(id, values);

        Content saved = desk.view(id).content();

        assertEquals(List.of(new Content.Plain("qaztech")), saved.items("placement"));
        assertEquals(List.of(new Content.Link(SYSTEM)), saved.items("changesSystem"));
        Content integration = ((Content.Part) saved.items("plansIntegration").get(0)).content();
        assertEquals(List.of(new Content.Plain("gateway")), integration.items("integrationMethod"));
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        String id = desk.draft();
        Map<String, List<Content.Item>> values = Map.of("goals", List.of(new Content.Plain("Ускорить учёт")));
        long first = desk.save(id, values);
        assertEquals(first, desk.save(id, desk.view(id).content().values()));
    }

    @Test
    void saveOfAnOldVersionIsRefused() {
        String id = desk.draft();
        CaseView read = desk.view(id);
        desk.save(id, Map.of("goals", List.of(new Content.Plain("Первый"))));
        Draft late = new Draft(read.version(), read.row().title(), read.content());
        assertThrows(StaleRecord.class, () -> desk.log.inTransaction(() -> desk.submissions.saveDraft(id, late)));
    }

    @Test
    void wrongValuesAreNamedAndNothingIsSaved() {
        String id = desk.draft();
        long before = desk.view(id).version();
        Map<String, List<Content.Item>> values = new LinkedHashMap<>();
        values.put("customerBin", List.of(new Content.Plain("123456789012")));
        values.put("plannedStart", List.of(new Content.Plain("2027-01-01")));
        values.put("plannedEnd", List.of(new Content.Plain("2026-01-01")));

        InvalidInput refusal = assertThrows(InvalidInput.class, () -> desk.save(id, values));

        assertEquals(
                List.of("customerBin bin", "plannedStart date-order"),
                refusal.fields().stream().map(SubmissionsTest::told).sorted().toList());
        assertEquals(before, desk.view(id).version());
    }

    @Test
    void unknownTargetIsRefused() {
        String id = desk.draft();
        Map<String, List<Content.Item>> values =
                Map.of("changesSystem", List.of(new Content.Link(GraphNames.DATA + "informatization-object/none")));
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> desk.save(id, values));
        assertEquals("unknown-target", refusal.fields().get(0).code());
    }

    @Test
    void refusedFileLeavesNothingBehind() {
        String id = desk.draft();
        FileRefused refusal = assertThrows(FileRefused.class, () -> desk.attach(id, "tz.docx", "BROKEN"));
        assertTrue(refusal.text(Lang.KK).contains("tz.docx"));
        assertThrows(FileRefused.class, () -> desk.attach(id, "tz.exe", "text"));
        assertThrows(FileRefused.class, () -> desk.attach(id, "empty.docx", ""));
        assertEquals(0, desk.rows("submission_file"));
        assertEquals(0, desk.rows("stored_content"));
        assertEquals(1, desk.rows("submission_event"));
    }

    @Test
    void newDocumentReplacesTheFormerOne() {
        String id = desk.draft();
        desk.attach(id, "old.docx", "Старый текст");
        desk.attach(id, "new.docx", "Новый текст");
        assertEquals(
                List.of("new.docx"),
                desk.view(id).files().stream().map(FileView::name).toList());
        assertEquals(1, desk.rows("stored_content"));
    }

    @Test
    void bytesAreKeptWhileAnotherCaseNeedsThem() {
        String one = desk.draft();
        String other = desk.draft();
        FileView file = desk.attach(one, "a.docx", "Тот же текст");
        FileView same = desk.attach(other, "b.docx", "Тот же текст");
        desk.log.inTransaction(() -> {
            desk.submissions.remove(one, file.id());
            return null;
        });
        CaseFile content = desk.log.inTransaction(() -> desk.submissions.file(other, same.id()));
        assertEquals("Тот же текст", new String(content.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void agencyCannotSeeOtherBodysCase() {
        String id = desk.draft();
        desk.become(Role.AGENCY, CaseDesk.BETA);
        assertThrows(NotFound.class, () -> desk.view(id));
        assertEquals(
                0,
                desk.log
                        .inTransaction(() -> desk.submissions.list(CaseQuery.all(0, 10)))
                        .total());
        assertFalse(desk.permissions.mayRead(GraphNames.proposal(id, 1)));
    }

    @Test
    void draftIsHiddenFromExaminersUntilHandedIn() {
        String id = desk.draft();
        desk.attach(id, "tz.docx", "Текст");
        desk.become(Role.EXPERT, CaseDesk.BETA);
        assertThrows(NotFound.class, () -> desk.view(id));

        desk.become(Role.AGENCY, CaseDesk.ALPHA);
        desk.log.inTransaction(() -> desk.progress.handIn(id));

        desk.become(Role.EXPERT, CaseDesk.BETA);
        assertEquals(CaseState.SUBMITTED, desk.view(id).row().state());
        assertEquals(
                1,
                desk.log
                        .inTransaction(() -> desk.submissions.list(CaseQuery.all(0, 10)))
                        .total());
    }

    @Test
    void onlyTheOwnBodyGetsACase() {
        NewCase foreign = new NewCase(DocumentType.TECHNICAL_ASSIGNMENT, Labels.of("а", "а", "a"), "beta");
        assertThrows(Forbidden.class, () -> desk.log.inTransaction(() -> desk.submissions.create(foreign)));
        NewCase nowhere = new NewCase(DocumentType.TECHNICAL_ASSIGNMENT, Labels.of("а", "а", "a"), "no body");
        assertThrows(InvalidInput.class, () -> desk.log.inTransaction(() -> desk.submissions.create(nowhere)));
    }

    @Test
    void listFindsByNumberAndTitle() {
        desk.draft();
        desk.draft();
        assertEquals(1, list("ТЗ-000002").total());
        assertEquals(2, list("казна").total());
        assertEquals(0, list("100%").total());
    }

    private CasePage list(String text) {
        CaseQuery query = new CaseQuery(DocumentType.TECHNICAL_ASSIGNMENT, CaseState.DRAFT, null, text, 0, 10);
        return desk.log.inTransaction(() -> desk.submissions.list(query));
    }

    private static Content.Part part(String kind, String property, String value) {
        return new Content.Part(new Content(null, kind, Map.of(property, List.of(new Content.Plain(value)))));
    }

    private static String told(FieldError error) {
        return error.field() + " " + error.code();
    }
}

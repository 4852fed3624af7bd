package kz.saulet.reports.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.saulet.document.RecognisedSection;
import kz.saulet.document.SectionTemplate;
import kz.saulet.examination.CheckedWith;
import kz.saulet.examination.ConclusionContent;
import kz.saulet.examination.ConclusionContent.NotEvaluated;
import kz.saulet.examination.ConclusionContent.Remark;
import kz.saulet.examination.ConclusionContent.Signatory;
import kz.saulet.examination.Criterion;
import kz.saulet.examination.CriterionSummary;
import kz.saulet.examination.Outcome;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.norms.Regime;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Place;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.AttachmentType;
import kz.saulet.submission.FileView;
import kz.saulet.submission.SectionsView;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class ConclusionDocumentTest {

    private static final NormReference NORM = new NormReference(
            "N-TZ",
            Labels.of("ТТ қағидалары", "Правила ТЗ", "Rules of assignments"),
            "2024-07-01",
            null,
            "to-be-verified",
            new NormReference.Details(
                    Labels.none(),
                    null,
                    Labels.none(),
                    Labels.of("құрамы", "состав разделов", "the sections"),
                    Labels.none(),
                    null,
                    "255-VIII",
                    Labels.of("Тармақ тексеріледі.", "Пункт подлежит проверке.", "The paragraph is to be verified."),
                    null));

    @Test
    void bothLanguagesStandInOneDocumentKazakhFirst() throws IOException {
        String text = text(render(Lang.KK, Lang.RU));

        assertTrue(text.indexOf("Сараптамалық қорытынды") < text.indexOf("Экспертное заключение"));
        assertTrue(text.contains("2026 жылғы 21 қараша"), text);
        assertTrue(text.contains("21 ноября 2026 года"));
        assertTrue(text.contains("Ғимараттар тізілімі"));
    }

    @Test
    void headingsHaveStylesAndConsecutiveNumbers() throws IOException {
        List<String> headings = document(render(Lang.RU)).getParagraphs().stream()
                .filter(p -> "Heading1".equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();

        assertEquals("1. Представленные документы", headings.get(0));
        assertEquals("5. Разделы технического задания", headings.get(4));
        assertEquals("9. Подписи", headings.get(8));
        assertEquals(9, headings.size());
    }

    @Test
    void remarkTellsFindingGroundPlaceActionAndDecision() throws IOException {
        String text = text(render(Lang.RU));

        assertTrue(text.contains("Раздел 5.9 отсутствует"));
        assertTrue(text.contains("Правила ТЗ, редакция 2024-07-01 (пункт акта требует уточнения)"), text);
        assertTrue(text.contains("своими словами: состав разделов"), text);
        assertTrue(text.contains("Пункт подлежит проверке."), text);
        assertTrue(text.contains("tz.docx, раздел 5, абзац 118"));
        assertTrue(text.contains("Добавьте раздел"));
        assertTrue(text.contains("Подтверждено экспертом."));
        assertTrue(text.contains("Блокирующие"));
        assertFalse(text.contains("Существенные"));
    }

    @Test
    void checkedStateIsExactEnoughToRepeatTheCheck() throws IOException {
        String text = text(render(Lang.EN));

        for (String exact : List.of("ТЗ-000001-1", "2026.1", "c0ffee", "1234", "abc123", "tz.docx")) {
            assertTrue(text.contains(exact), exact);
        }
    }

    @Test
    void regimeStandsWithItsMark() throws IOException {
        assertTrue(text(render(Lang.RU)).contains("Цифровой кодекс (дата введения в действие требует уточнения)"));
        assertTrue(text(render(Lang.KK)).contains("Цифрлық кодекс (қолданысқа енгізілу күні нақтылауды қажет етеді)"));
    }

    @Test
    void nothingIsClaimedAboutWhatWasNotEvaluated() throws IOException {
        String text = text(render(Lang.RU));
        assertTrue(text.contains("По этим правилам заключение ничего не утверждает."));
        assertTrue(text.contains("Нет утверждённой архитектуры"));
    }

    @Test
    void checksAndElementsAreCountedApart() throws IOException {
        XWPFTable criteria = document(render(Lang.RU)).getTables().get(2);
        assertEquals("Элементов", criteria.getRow(0).getCell(6).getText());
        assertEquals("3", criteria.getRow(1).getCell(1).getText());
        assertEquals("120", criteria.getRow(1).getCell(6).getText());
    }

    @Test
    void headerRowsRepeatAndRunsCarryTheirLanguage() throws IOException {
        XWPFDocument document = document(render(Lang.KK, Lang.RU));
        assertTrue(document.getTables().get(0).getRow(0).isRepeatHeader());
        XWPFParagraph first = document.getParagraphs().get(0);
        assertEquals("kk-KZ", first.getRuns().get(0).getLang());
        // the remark exists in Russian only
        String remark = document.getTables()
                .get(4)
                .getRow(1)
                .getCell(1)
                .getParagraphs()
                .get(0)
                .getRuns()
                .get(0)
                .getLang();
        assertEquals("ru-RU", remark);
    }

    @Test
    void withoutADocumentThereIsNoTableOfSections() throws IOException {
        ConclusionContent c = content();
        ConclusionContent bare = new ConclusionContent(
                c.number(),
                c.date(),
                c.outcome(),
                c.documentType(),
                c.title(),
                c.bodyName(),
                c.round(),
                c.submittedOn(),
                List.of(),
                c.criteria(),
                c.checks(),
                List.of(),
                List.of(),
                c.recommendation(),
                c.checkedWith(),
                c.signatories(),
                List.of(),
                null,
                null);
        String text = text(new ConclusionDocument().render(bare, List.of(Lang.RU)));

        assertFalse(text.contains("Разделы технического задания"));
        assertTrue(text.contains("5. Замечания"));
        assertTrue(text.contains("Замечаний нет."));
    }

    @Test
    void noLanguageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ConclusionDocument().render(content(), List.of()));
    }

    private static byte[] render(Lang... languages) {
        return new ConclusionDocument().render(content(), List.of(languages));
    }

    private static String text(byte[] bytes) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(document(bytes))) {
            return extractor.getText();
        }
    }

    private static XWPFDocument document(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    static ConclusionContent content() {
        SectionTemplate goals = new SectionTemplate(
                "t/2", "2", Labels.of("Мақсаты", "Назначение и цели", "Purpose"), true, 0, List.of(), List.of(), false);
        SectionTemplate sources = new SectionTemplate(
                "t/12", "12", Labels.of("Көздер", "Источники", "Sources"), true, 0, List.of(), List.of(), false);
        SectionsView sections = new SectionsView(
                "tz.docx",
                "ru",
                300,
                12,
                0,
                List.of(new SectionsView.Found(goals, "2. Назначение и цели", RecognisedSection.By.HEADING, 17, 900)),
                List.of(sources));
        Remark remark = new Remark(
                1,
                "C-020",
                Severity.BLOCKER,
                Criterion.FORMAL,
                new Labels(Map.of("ru", "Раздел 5.9 отсутствует")),
                Labels.of("Бөлімді қосыңыз", "Добавьте раздел", "Add the section"),
                NORM,
                new Place("tz.docx", "5", 118),
                false);
        return new ConclusionContent(
                "ТЗ-000001-1",
                LocalDate.of(2026, 11, 21),
                Outcome.REVISE,
                Labels.of("Техникалық тапсырма", "Техническое задание", "Technical assignment"),
                Labels.of("Ғимараттар тізілімі", "Реестр зданий", "Register of buildings"),
                Labels.of("Министрлік", "Министерство", "Ministry"),
                1,
                LocalDate.of(2026, 11, 2),
                List.of(new FileView(
                        "1",
                        "tz.docx",
                        "application/x",
                        5000,
                        "abc123",
                        AttachmentType.DOCUMENT,
                        Instant.EPOCH,
                        "agency")),
                List.of(new CriterionSummary(Criterion.FORMAL, Map.of(Verdict.PASSED, 3, Verdict.FAILED, 1), 120, 5)),
                Map.of(Verdict.PASSED, 3, Verdict.FAILED, 1),
                List.of(remark),
                List.of(new NotEvaluated(
                        "A-003",
                        Labels.of("Жол картасы", "Дорожная карта", "Roadmap"),
                        Verdict.CANNOT_EVALUATE,
                        Labels.of("Архитектура жоқ", "Нет утверждённой архитектуры", "No architecture"))),
                Labels.of("Қайтарылсын", "Вернуть на доработку", "Return"),
                new CheckedWith(LocalDate.of(2026, 11, 21), "2026.1", "c0ffee", 1234, 1235, Instant.EPOCH),
                List.of(new Signatory(
                        Labels.of("Сарапшы", "Эксперт", "Expert"), Labels.of("Рөл", "Роль", "Role"), LocalDate.EPOCH)),
                List.of(NORM),
                new Regime(
                        "regime/255-VIII",
                        "255-VIII",
                        Labels.of("Цифрлық кодекс", "Цифровой кодекс", "Digital Code"),
                        null,
                        null,
                        null,
                        "to-be-verified",
                        List.of()),
                sections);
    }
}

package kz.saulet.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a person does with the product, from the first look to the list taken away; with the demonstration's estate. */
class SevenStepsIT {

    private static final String PATIENTS = "/element.xhtml?iri=https://data.saulet.kz/function/mh-d04-1";
    private static final String ORGANISATIONS = "/element.xhtml?iri=https://data.saulet.kz/function/mh-d04-2";

    @Test
    void startPageSaysWhatTheProductIs() {
        try (Person visitor = Person.visitor()) {
            visitor.open("/");
            for (String language : new String[] {"kk", "en", "ru"}) {
                visitor.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(language).setExact(true))
                        .click();
                assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
                visitor.checkPage(language);
            }
            assertThat(visitor.title()).hasText("Saulet: архитектура и экспертиза цифрового государства");
            visitor.sees("каждое замечание само объясняет своё основание");
            Pictures.take(visitor, "start");
            visitor.signInAs("expert");
            visitor.sees("В хранилище");
            visitor.checkPage();
        }
    }

    @Test
    void wrongPasswordIsSaidAndNothingElse() {
        try (Person visitor = Person.visitor()) {
            visitor.open("/login.xhtml");
            visitor.field("Логин").fill("expert");
            visitor.field("Пароль").fill("not the one");
            visitor.button("Войти").click();
            visitor.sees("Логин или пароль не подходят");
            visitor.checkPage();
        }
    }

    @Test
    void searchForgivesMissingKazakhLetters() {
        try (Person reader = Person.signedIn("manager")) {
            awaitWholeIndex(reader);
            assertEquals(found(reader, "Қазақ"), found(reader, "Казак"));
            assertTrue(found(reader, "емхана") > 0, "Kazakh for polyclinic");
            assertEquals(found(reader, "учет"), found(reader, "учёт"));
            reader.checkPage();
            Pictures.take(reader, "browse");
        }
    }

    /** Right after a start the page answers from what is indexed so far, and says so. */
    private static void awaitWholeIndex(Person reader) {
        Instant limit = Instant.now().plus(Duration.ofMinutes(3));
        do {
            assertTrue(Instant.now().isBefore(limit), "the index is not complete");
            found(reader, "Қазақ");
        } while (reader.main().getByText("Индекс поиска ещё строится").count() > 0);
    }

    private static long found(Person reader, String text) {
        reader.page()
                .getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Поиск"))
                .fill(text);
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Найти"))
                .first()
                .click();
        Locator status = reader.main().getByRole(AriaRole.STATUS);
        assertThat(status).containsText("«" + text + "»");
        return number(status);
    }

    /** The last number a person reads there. */
    static long number(Locator line) {
        return Long.parseLong(
                line.innerText().replaceAll("(?s).*?([\\d\\u00a0]+)\\s*$", "$1").replace("\u00a0", ""));
    }

    @Test
    void listIsFilteredAndPaged() {
        try (Person reader = Person.signedIn("manager")) {
            reader.go("Каталог");
            reader.checkPage();
            reader.link("Объекты информатизации").click();
            long all = number(reader.main().getByRole(AriaRole.STATUS));
            assertEquals(572, all);
            filterByStage(reader);
            assertTrue(number(reader.main().getByRole(AriaRole.STATUS)) < all, "the filter narrows");
            reader.checkPage();
            reader.link("Вперёд").click();
            assertThat(reader.main()
                            .getByRole(
                                    AriaRole.NAVIGATION,
                                    new Locator.GetByRoleOptions()
                                            .setName("Страницы")
                                            .setExact(true)))
                    .containsText("Страница 2");
        }
    }

    static void filterByStage(Person reader) {
        reader.main()
                .getByText("Этап жизненного цикла", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        reader.field("промышленная эксплуатация").check();
        reader.button("Применить").click();
        assertThat(reader.page()).hasURL(Pattern.compile("lifecycleStage"));
    }

    @Test
    void elementPageShowsAttributesRelationsAndMarks() {
        try (Person reader = Person.signedIn("manager")) {
            reader.open(PATIENTS);
            assertThat(reader.title()).containsText("Ведение регистра прикрепленного населения");
            reader.sees("вымышлено");
            assertThat(reader.heading("Классификация")).isVisible();
            assertThat(reader.link("Министерство здравоохранения").first()).isVisible();
            assertThat(reader.heading("Кто ссылается")).isVisible();
            assertThat(reader.link("Изменить")).hasCount(0);
            reader.checkPage();
            Pictures.take(reader, "element");
        }
    }

    @Test
    void changeStandsInTheHistoryAndCanBeUndone() {
        try (Person architect = Person.signedIn("architect")) {
            architect.open(PATIENTS);
            architect.link("Изменить").click();
            Locator degree = architect.field("Степень автоматизации");
            degree.selectOption("частично автоматизирована");
            architect.checkPage();
            Pictures.take(architect, "edit");
            degree.selectOption("частично автоматизирована");
            architect.field("Причина изменения").fill("Выдача ведётся на бумаге");
            architect.button("Сохранить").click();
            architect.sees("Сохранено. Изменение записано в историю.");
            architect.link("История изменений").click();
            Locator newest = architect
                    .main()
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("Выдача ведётся на бумаге"))
                    .first();
            assertThat(newest).containsText("architect");
            assertThat(newest).containsText("полностью автоматизирована");
            assertThat(newest).containsText("частично автоматизирована");
            architect.checkPage();
            newest.getByText("Отменить", new Locator.GetByTextOptions().setExact(true))
                    .click();
            newest.getByLabel("Причина изменения").fill("Записано по ошибке");
            newest.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Отменить изменение"))
                    .click();
            architect.sees("Изменение отменено, прежние значения возвращены.");
            architect.sees("Записано по ошибке");
            architect.link("Сведения").click();
            architect.sees("полностью автоматизирована");
        }
    }

    @Test
    void staleSaveShowsBothValues() {
        try (Person first = Person.signedIn("architect");
                Person second = Person.signedIn("architect")) {
            first.open(ORGANISATIONS);
            first.link("Изменить").click();
            second.open(ORGANISATIONS);
            second.link("Изменить").click();
            saveNote(first, "Проверено первым");
            first.sees("Сохранено. Изменение записано в историю.");
            saveNote(second, "Проверено вторым");
            second.sees("Кто-то изменил этот элемент раньше");
            Locator both =
                    second.main().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Проверено"));
            assertThat(both).containsText("Проверено первым");
            assertThat(both).containsText("Проверено вторым");
            second.checkPage();
            both.getByLabel("из базы").check();
            second.button("Сохранить выбор").click();
            second.open(ORGANISATIONS);
            second.sees("Проверено первым");
        }
    }

    private static void saveNote(Person person, String note) {
        person.main()
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Примечание"))
                .getByLabel("ru")
                .fill(note);
        person.field("Причина изменения").fill("Сверка");
        person.button("Сохранить").click();
    }

    @Test
    void technicalAssignmentGoesFromDraftToConclusion() {
        String number;
        try (Person agency = Person.signedIn("agency")) {
            number = new AgencyWork(agency).submitDefectiveAssignment();
        }
        try (Person expert = Person.signedIn("expert")) {
            new ExpertWork(expert, number).decideEveryFinding();
        }
        try (Person approver = Person.signedIn("approver")) {
            new ApproverWork(approver, number).issueConclusion();
        }
    }

    @Test
    void badFileIsRefusedWithASentence() {
        try (Person agency = Person.signedIn("agency")) {
            new AgencyWork(agency).offerBadFiles();
        }
    }

    @Test
    void badPassportIsRefusedFieldByField() {
        try (Person agency = Person.signedIn("agency")) {
            new AgencyWork(agency).offerBadPassport();
        }
    }

    @Test
    void filteredListIsTakenAwayAsWorkbook() {
        try (Person manager = Person.signedIn("manager")) {
            manager.open("/list.xhtml?kind=InformatizationObject");
            filterByStage(manager);
            long found = number(manager.main().getByRole(AriaRole.STATUS));
            manager.checkPage();
            Pictures.take(manager, "takeaway");
            Workbooks.assertHolds(manager.download(manager.link("Взять в Excel")), found, "промышленная эксплуатация");
        }
    }
}

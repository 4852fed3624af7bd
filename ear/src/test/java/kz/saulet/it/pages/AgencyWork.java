package kz.saulet.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Step 4: somebody of the Ministry of Health prepares a technical assignment and hands it in. */
final class AgencyWork {

    private static final Path SAMPLES = Path.of(System.getProperty("saulet.it.samples"));

    private final Person agency;

    AgencyWork(Person agency) {
        this.agency = agency;
    }

    /** @return the number of the case, with which others find it */
    String submitDefectiveAssignment() {
        String number = startDraft("Реестр клинических протоколов");
        fillPassport();
        fillFunctionalPart();
        attachDocument();
        checkOneself();
        handIn();
        return number;
    }

    private String startDraft(String title) {
        agency.go("Заявки");
        agency.checkPage();
        agency.link("Новая заявка").click();
        agency.field("Вид документа").selectOption("Техническое задание");
        agency.field("kk").fill("Клиникалық хаттамалар тізілімі");
        agency.field("ru").fill(title);
        agency.field("en").fill("Register of clinical protocols");
        agency.checkPage();
        agency.button("Создать черновик").click();
        assertThat(agency.title()).hasText(title);
        return agency.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Место страницы"))
                .getByRole(AriaRole.LISTITEM)
                .last()
                .innerText()
                .strip();
    }

    private void fillPassport() {
        agency.field("Шифр темы").fill("РКП-2027");
        agency.field("БИН заказчика").fill("000740000728");
        agency.field("Разработчик ещё не определён").selectOption("да");
        agency.field("Начало (план)").fill("2027-04-01");
        agency.field("Окончание (план)").fill("2028-09-30");
        agency.field("Источник финансирования").selectOption("республиканский бюджет");
        agency.field("Бюджетная программа").fill("001");
        agency.field("Назначение").fill("Ведение и утверждение клинических протоколов в одном реестре.");
        agency.fieldNamed("Цели").fill("Сократить срок утверждения протокола с 60 до 20 рабочих дней.");
        agency.field("Тип объекта").selectOption("информационная система");
        agency.field("Размещение").selectOption("собственное серверное помещение");
        save();
        agency.checkPage();
    }

    private void fillFunctionalPart() {
        agency.link("2. Функциональная часть").click();
        agency.field("Системы не изменяются").selectOption("да");
        agency.field("Системы не выводятся из эксплуатации").selectOption("да");
        agency.field("Интеграции не планируются").selectOption("да");
        agency.main()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions()
                                .setName("Автоматизируемые функции")
                                .setExact(true))
                .pressSequentially("клинических протоколов");
        agency.page()
                .getByRole(AriaRole.OPTION)
                .or(agency.page().getByRole(AriaRole.ROW))
                .filter(new Locator.FilterOptions().setHasText("клинических протоколов"))
                .first()
                .click();
        agency.field("Языки интерфейса").fill("ru");
        save();
        agency.checkPage();
    }

    private void save() {
        agency.button("Сохранить черновик").click();
        agency.sees("Черновик сохранён.");
    }

    private void attachDocument() {
        agency.link("3. Документ").click();
        agency.field("Выберите файл").setInputFiles(SAMPLES.resolve("tz-defective-ru.docx"));
        agency.button("Приложить").click();
        agency.sees("Файл проверен и приложен.");
        agency.sees("Разделы, распознанные в документе");
        Locator found = agency.main().getByRole(AriaRole.ROW);
        assertThat(found.filter(new Locator.FilterOptions().setHasText("Назначение системы"))
                        .first())
                .containsText("по заголовку");
        Locator missing = agency.main()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("обязательный"));
        assertThat(missing.filter(new Locator.FilterOptions().setHasText("Требования к видам обеспечения")))
                .isVisible();
        assertThat(missing.filter(new Locator.FilterOptions().setHasText("Требования по сохранности информации")))
                .isVisible();
        agency.checkPage();
        Pictures.take(agency, "submit");
    }

    private void checkOneself() {
        agency.link("4. Самопроверка").click();
        agency.sees("Именно это увидит эксперт.");
        agency.sees("Не выполнено");
        agency.sees("Что исправит");
        agency.sees("Что это предложение сделает несоответствующим");
        agency.checkPage();
    }

    private void handIn() {
        agency.button("Подать заявку").click();
        agency.sees("Заявка подана, экспертиза открыта.");
        agency.link("1. Паспорт").click();
        agency.sees("Этот раунд подан, изменить его нельзя.");
        agency.checkPage();
    }

    /** Nothing of a refused file stays behind. */
    void offerBadFiles() {
        startDraft("Заявка с неверным файлом");
        agency.link("3. Документ").click();
        offer("notes.docx", "не документ".getBytes(StandardCharsets.UTF_8));
        agency.sees("Файл «notes.docx» не является документом Word");
        agency.sees("Файлов ещё нет.");
        agency.checkPage();
        offer("torn.docx", Arrays.copyOf(read("tz-complete-ru.docx"), 6_000));
        agency.sees("Файл «torn.docx» повреждён и не читается.");
        agency.sees("Файлов ещё нет.");
        offer("empty.docx", new byte[0]);
        agency.sees("Файл «empty.docx» пуст.");
        agency.sees("Файлов ещё нет.");
        agency.button("Приложить").click();
        agency.sees("Сначала выберите файл.");
    }

    private static byte[] read(String sample) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void offer(String name, byte[] content) {
        agency.field("Выберите файл").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        agency.button("Приложить").click();
    }

    void offerBadPassport() {
        startDraft("Заявка с неверным паспортом");
        agency.field("БИН заказчика").fill("123456789012");
        agency.field("Начало (план)").fill("2028-09-30");
        agency.field("Окончание (план)").fill("2027-04-01");
        agency.button("Сохранить черновик").click();
        agency.sees("Это не БИН");
        assertThat(agency.main().getByRole(AriaRole.ALERT)).not().hasCount(0);
        assertThat(agency.field("БИН заказчика")).hasValue("123456789012");
        agency.checkPage();
    }
}

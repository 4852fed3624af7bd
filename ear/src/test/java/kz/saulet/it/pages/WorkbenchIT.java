package kz.saulet.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A methodologist at the workbench of rules. */
class WorkbenchIT {

    @Test
    void changedRuleIsTriedSavedAndDropped() {
        try (Person methodologist = Person.signedIn("methodologist")) {
            methodologist.open("/rule-edit.xhtml?id=S-028");
            replace(methodologist, "ea:edition \"2026.1\"", "ea:edition \"2026.8\"");
            methodologist.button("Проверить и прогнать примеры").click();
            assertThat(methodologist.heading("Результаты примеров")).isVisible();
            methodologist.field("Номер заявки").fill("ТЗ-000001");
            methodologist.button("На этой заявке").click();
            assertThat(row(methodologist, "ТЗ-000001")).isVisible();
            methodologist.checkPage();
            methodologist.button("Сохранить в черновик").click();
            methodologist.sees("Сохранено в черновике.");
            methodologist.open("/workbench.xhtml");
            assertThat(row(methodologist, "S-028")).isVisible();
            methodologist.checkPage();
            methodologist.open("/rule-edit.xhtml?id=S-028");
            assertThat(methodologist.main().locator("textarea").first()).hasValue(Pattern.compile("2026\\.8"));
            methodologist.button("Убрать из черновика").click();
            methodologist.sees("Правило осталось таким, как действует.");
        }
    }

    @Test
    void brokenRuleIsToldByLine() {
        try (Person methodologist = Person.signedIn("methodologist")) {
            methodologist.open("/rule-edit.xhtml?id=S-028");
            methodologist.checkPage();
            replace(methodologist, "ea:message", "ea:message )");
            methodologist.button("Проверить и прогнать примеры").click();
            methodologist.sees("строка");
            methodologist.checkPage();
            methodologist.button("На архитектуре всех органов").click();
            assertThat(methodologist.main().getByRole(AriaRole.ALERT).first()).isVisible();
        }
    }

    private static Locator row(Person person, String text) {
        return person.main()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static void replace(Person person, String text, String replacement) {
        Locator source = person.main().locator("textarea").first();
        source.fill(source.inputValue().replaceFirst(Pattern.quote(text), replacement));
    }
}

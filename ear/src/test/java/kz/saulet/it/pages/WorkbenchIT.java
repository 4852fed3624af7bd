package kz.saulet.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A methodologist changes a rule: examples, trials, draft, publication. */
class WorkbenchIT {

    private static final String RULE = "S-030";

    @Test
    void ruleIsTriedSavedAndPublished() {
        try (Person methodologist = Person.signedIn("methodologist")) {
            methodologist.open("/rule-edit.xhtml?id=" + RULE);
            methodologist.checkPage();
            replace(methodologist, "ea:edition \"2026.1\"", "ea:edition \"2026.8\"");
            methodologist.button("Проверить и прогнать примеры").click();
            assertThat(methodologist.heading("Примеры и вердикты").or(methodologist.main().locator("table")).first())
                    .isVisible();
            methodologist.field("Номер дела").fill("ТЗ-000001");
            methodologist.button("На этом деле").click();
            assertThat(row(methodologist, "ТЗ-000001")).isVisible();
            methodologist.button("На архитектуре всех органов").click();
            assertThat(row(methodologist, "Министерство здравоохранения")).isVisible();
            methodologist.checkPage();
            methodologist.button("Сохранить в черновик").click();
            methodologist.sees("Сохранено в черновике.");
            methodologist.checkPage();

            methodologist.open("/workbench.xhtml");
            assertThat(row(methodologist, RULE)).isVisible();
            methodologist.checkPage();
            methodologist.field("Причина").fill("Проверка мастерской");
            methodologist.button("Опубликовать версию").click();
            methodologist.sees("Версия опубликована, новые проверки применяют её.");
            methodologist.sees("Проверка мастерской");
            methodologist.checkPage();
        }
    }

    @Test
    void brokenRuleIsToldByLineAndNotPublished() {
        try (Person methodologist = Person.signedIn("methodologist")) {
            methodologist.open("/rule-edit.xhtml?id=S-028");
            replace(methodologist, "ea:message", "ea:message )");
            methodologist.button("Проверить и прогнать примеры").click();
            methodologist.sees("строка");
            methodologist.checkPage();
            methodologist.button("На архитектуре всех органов").click();
            assertThat(methodologist.main().getByRole(AriaRole.ALERT).first()).isVisible();
        }
    }

    private static void replace(Person person, String text, String replacement) {
        Locator source = person.main().locator("textarea").first();
        source.fill(source.inputValue().replaceFirst(java.util.regex.Pattern.quote(text), replacement));
    }

    private static Locator row(Person person, String text) {
        return person.main()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}

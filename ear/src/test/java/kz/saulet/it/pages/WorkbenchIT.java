package kz.saulet.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A methodologist at the workbench of rules. */
class WorkbenchIT {

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

    private static void replace(Person person, String text, String replacement) {
        Locator source = person.main().locator("textarea").first();
        source.fill(source.inputValue().replaceFirst(Pattern.quote(text), replacement));
    }
}

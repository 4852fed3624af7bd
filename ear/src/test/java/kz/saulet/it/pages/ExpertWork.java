package kz.saulet.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Step 5: an expert goes through the verdicts and decides each finding. */
final class ExpertWork {

    private static final String OWN_WORDS =
            "Перенести размещение на платформу QazTech либо приложить решение Комиссии.";

    private final Person expert;
    private final String number;

    ExpertWork(Person expert, String number) {
        this.expert = expert;
        this.number = number;
    }

    void decideEveryFinding() {
        open();
        seeVerdicts();
        rewriteAndConfirm();
        rejectWithReason();
        confirmTheRest();
    }

    private void open() {
        expert.go("Экспертиза");
        expert.checkPage();
        expert.link(number).click();
        expert.button("Взять в работу").click();
        expert.sees("Заявка взята в работу.");
    }

    private void seeVerdicts() {
        Locator results =
                expert.main().getByRole(AriaRole.NAVIGATION, new Locator.GetByRoleOptions().setName("По результату"));
        for (String verdict :
                new String[] {"Выполнено", "Не выполнено", "Неприменимо", "Оценить нельзя", "Ошибка правила"}) {
            assertThat(results.getByRole(AriaRole.LINK)
                            .filter(new Locator.FilterOptions().setHasText(verdict))
                            .first())
                    .isVisible();
        }
        assertThat(expert.heading("Указ Президента о некоторых вопросах цифровизации"))
                .isVisible();
        expert.sees("ссылка на норму требует проверки");
        expert.sees("Сведения для эксперта, а не вердикт");
        expert.checkPage();
        Pictures.take(expert, "examine");
        Pictures.takeNarrowAndDark(expert, "examine");
    }

    /** The finding on the platform: the remark goes out in the expert's own words. */
    private void rewriteAndConfirm() {
        expert.link("Несоответствия и решения").click();
        choose("A-027");
        for (String part : new String[] {"Правило", "Норма", "Что исправит"}) {
            expert.sees(part);
        }
        expert.seesMatching("редакция \\d\\d\\.\\d\\d\\.\\d{4}");
        assertThat(expert.heading("Доказательство")).isVisible();
        assertThat(expert.main().getByRole(AriaRole.IMG).first()).isVisible();
        assertThat(expert.main().getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("Доказательство")))
                .isVisible();
        expert.checkPage();
        Pictures.take(expert, "finding");
        expert.field("Замечание на русском").fill(OWN_WORDS);
        expert.button("Подтвердить: станет замечанием").click();
        expert.sees("Несоответствие подтверждено.");
        assertThat(findings().filter(new Locator.FilterOptions().setHasText(OWN_WORDS)))
                .containsText("Подтверждено");
    }

    private void rejectWithReason() {
        choose("U-007");
        expert.button("Отклонить").click();
        assertThat(expert.main().getByRole(AriaRole.ALERT)).isVisible();
        expert.field("Причина отклонения").fill("Срок хранения журналов указан в приложении.");
        expert.button("Отклонить").click();
        expert.sees("Несоответствие отклонено.");
    }

    private void confirmTheRest() {
        Locator open = findings().filter(new Locator.FilterOptions().setHasText("Не решено"));
        for (int left = open.count(); left > 0; left--) {
            open.first().click();
            expert.button("Подтвердить: станет замечанием").click();
            expert.sees("Несоответствие подтверждено.");
            assertThat(open).hasCount(left - 1);
        }
    }

    private Locator findings() {
        return expert.main()
                .getByRole(AriaRole.NAVIGATION, new Locator.GetByRoleOptions().setName("Несоответствия и решения"))
                .getByRole(AriaRole.LINK);
    }

    private void choose(String rule) {
        findings().filter(new Locator.FilterOptions().setHasText(rule)).first().click();
        assertThat(expert.main()
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                        .first())
                .containsText("№");
        assertThat(expert.link(rule)).isVisible();
    }
}

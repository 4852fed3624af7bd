package kz.saulet.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Step 6: an approver chooses the outcome, issues the conclusion and takes the document away in both languages. */
final class ApproverWork {

    private final Person approver;
    private final String number;

    ApproverWork(Person approver, String number) {
        this.approver = approver;
        this.number = number;
    }

    void issueConclusion() {
        approver.go("Экспертиза");
        approver.link(number).click();
        approver.link("Заключение").click();
        approver.sees("Перенести размещение на платформу QazTech либо приложить решение Комиссии.");
        approver.checkPage();
        Pictures.take(approver, "conclude");
        approver.field("На доработку").check();
        approver.button("Выпустить заключение").click();
        approver.sees("Заключение выпущено.");
        assertThat(approver.heading("Экспертное заключение №")).isVisible();
        approver.checkPage();
        Documents.assertSays(download("На казахском"), "Сараптамалық қорытынды", number);
        Documents.assertSays(download("На русском"), "Перенести размещение на платформу QazTech", number);
        Documents.assertSays(download("На казахском и русском .docx"), "Сараптамалық қорытынды", number);
    }

    private com.microsoft.playwright.Download download(String name) {
        Locator link = approver.link(name);
        return approver.download(link);
    }
}

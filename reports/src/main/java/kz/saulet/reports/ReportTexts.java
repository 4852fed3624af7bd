package kz.saulet.reports;

import kz.saulet.language.Lang;
import kz.saulet.problem.Messages;

/** The words of reports. */
final class ReportTexts {

    private static final Messages MESSAGES = Messages.of(ReportTexts.class);

    private ReportTexts() {}

    static String in(String key, Lang lang) {
        return MESSAGES.text(key, lang);
    }
}

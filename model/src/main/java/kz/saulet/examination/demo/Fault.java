package kz.saulet.examination.demo;

/** What may be wrong with a made-up past document. Each is planted on purpose, so that the rules have something to find. */
enum Fault {
    /** A section of the template is left out. */
    NO_SECTION,
    /** An act is cited that was repealed. */
    REPEALED_ACT("Решение соответствует постановлению Правительства от 23 мая 2016 года № 298."),
    PLACEHOLDER("Количество пользователей: <указать>."),
    /** A wording nobody can accept a system by. */
    VAGUE("Система должна иметь удобный и интуитивно понятный интерфейс и прочее при необходимости."),
    BRAND("Система строится на Oracle Database и серверах HP."),
    LONG_TRIAL("Опытная эксплуатация длится 18 месяцев."),
    DIRECT_INTEGRATION,
    NO_FUNCTIONS,
    NO_LANGUAGES;

    private final String sentence;

    Fault() {
        this("");
    }

    Fault(String sentence) {
        this.sentence = sentence;
    }

    /** What it adds to the text; empty when it is no matter of the text. */
    String sentence() {
        return sentence;
    }
}

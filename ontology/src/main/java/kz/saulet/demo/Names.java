package kz.saulet.demo;

/** One text in Kazakh, Russian and English. */
record Names(String kk, String ru, String en) {

    /** This text put in place of the braces of each pattern. */
    Names in(String kkPattern, String ruPattern, String enPattern) {
        return new Names(kkPattern.replace("{}", kk), ruPattern.replace("{}", ru), enPattern.replace("{}", en));
    }

    Names in(Names patterns) {
        return in(patterns.kk, patterns.ru, patterns.en);
    }

    /** The other text put in place of the angle mark {@code <>} of this one. */
    Names with(Names other) {
        return new Names(kk.replace("<>", other.kk), ru.replace("<>", other.ru), en.replace("<>", other.en));
    }
}

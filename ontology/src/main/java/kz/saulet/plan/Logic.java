package kz.saulet.plan;

/** The three answers of a SPARQL condition. */
enum Logic {
    TRUE,
    FALSE,
    ERROR;

    static Logic of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Logic not() {
        return this == ERROR ? ERROR : of(this == FALSE);
    }
}

package kz.saulet.examination;

/** Where an examination stands; once concluded nothing of it changes. */
public enum ExaminationState {
    OPEN,
    CONCLUDED;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

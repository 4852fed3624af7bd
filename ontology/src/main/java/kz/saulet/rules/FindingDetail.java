package kz.saulet.rules;

/** How much of a finding is worked out. */
enum FindingDetail {
    /** Sentences, place, evidence. */
    WHOLE,
    /** What it is about and its fingerprint, for those who only compare. */
    IDENTITY
}

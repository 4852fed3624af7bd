package kz.saulet.importers.planted;

import java.util.List;
import java.util.stream.Stream;
import kz.saulet.examination.demo.PastSubmissions;
import kz.saulet.norms.NormRegister;
import kz.saulet.rules.CheckInput;
import kz.saulet.snapshot.Snapshot;

/** A submission of the demonstration, the estate it meets and the norms in it. */
record Case(String name, CheckInput input, Snapshot estate, NormRegister norms) {

    private static final int PAST = 50;
    private static final long SEED = 20_261_122;

    /** More than evidence may have rows. */
    private static final int MANY = 250;

    /** The documents that come with the product, with a good description. */
    static List<Case> samples() {
        return Stream.of("tz-complete-ru", "tz-complete-kk", "tz-without-styles-ru", "tz-defective-ru")
                .map(name -> of(name, Submission.of(name + ".docx")))
                .toList();
    }

    /** Some of the past cases, always the same ones. */
    static List<Case> past() {
        NormRegister norms = NormRegister.read(DemoSnapshot.ESTATE.dataset());
        return new PastSubmissions(DemoSnapshot.ESTATE)
                .sample(PAST, SEED).stream()
                        .map(input -> new Case(input.root(), input, DemoSnapshot.ESTATE, norms))
                        .toList();
    }

    /** What was planted, in a document that is long. */
    static Case of(Variant variant) {
        return of(variant.toString(), variant.submission().longer(MANY));
    }

    private static Case of(String name, Submission submission) {
        return new Case(
                name,
                submission.input(),
                submission.estate(),
                NormRegister.read(submission.estate().dataset()));
    }

    @Override
    public String toString() {
        return name;
    }
}

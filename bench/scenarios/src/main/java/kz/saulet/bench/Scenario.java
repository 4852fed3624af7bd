package kz.saulet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is measured. Each operation says by which counts its answer is right. */
enum Scenario {
    /** All shapes and rules over the whole estate, warm. */
    VALIDATE,
    /** The same with everything forgotten that was learned about terms. */
    VALIDATE_COLD,
    /** One proposal from its bytes: laid over, its own nodes validated, taken away. */
    OWN,
    /** One proposal from its bytes: everything it makes wrong. */
    AFFECTED,
    /** From what the peer itself has stored to where it can be asked, and the memory that is kept. */
    OPEN,
    /** The same from text. */
    LOAD,
    /** No measurement: the peer stores the estate in its own form. */
    STORE;

    static final int PROPOSALS = 20;

    Object run(Peer peer, int number, List<byte[]> proposals) throws Exception {
        return switch (this) {
            case VALIDATE, OPEN, LOAD -> peer.validate();
            case VALIDATE_COLD -> {
                peer.forget();
                yield peer.validate();
            }
            case OWN -> peer.own(proposals.get(number % PROPOSALS));
            case AFFECTED -> peer.affected(proposals.get(number % PROPOSALS));
            case STORE -> throw new IllegalStateException("Nothing to be asked");
        };
    }

    /** The expected number of results by shape. */
    String expected(Path data, int number) throws IOException {
        int proposal = number % PROPOSALS;
        return Files.readString(data.resolve(
                switch (this) {
                    case OWN -> "proposal-" + proposal + ".own.tsv";
                    case AFFECTED -> "proposal-" + proposal + ".all.tsv";
                    default -> "expected.tsv";
                }));
    }

    /** Whether only the opening is of interest. */
    boolean isOfOpening() {
        return this == OPEN || this == LOAD;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

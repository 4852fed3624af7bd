package kz.saulet.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;

/** Someone else changed the element after the page was read; both values of every disputed field are told. */
public final class StaleElement extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String iri;
    private final long position;
    private final transient List<Conflict> conflicts;

    /**
     * @param position the element's position in the change log now
     * @param conflicts the fields in which the two versions differ
     */
    public StaleElement(String iri, String changedBy, long position, List<Conflict> conflicts) {
        super("stale-element", Map.of("by", Messages.plain(changedBy)));
        this.iri = iri;
        this.position = position;
        this.conflicts = List.copyOf(conflicts);
    }

    public String iri() {
        return iri;
    }

    public long position() {
        return position;
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }

    @Override
    public int status() {
        return 412;
    }

    /**
     * One field in dispute.
     *
     * @param property id of the property
     * @param base the values when the person read the element, ready to be shown
     * @param yours the values the person wanted to save
     * @param theirs the values stored meanwhile
     */
    public record Conflict(String property, Labels label, List<String> base, List<String> yours, List<String> theirs) {}
}

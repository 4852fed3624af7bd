package kz.saulet.duplicates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.saulet.metamodel.MetamodelFiles;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * All profiles, in the order of display, and the words that say nothing in texts of the field.
 *
 * @param stopWords by BCP 47 tag of the language, as written
 */
public record DuplicateProfiles(List<DuplicateProfile> all, Map<String, Set<String>> stopWords) {

    /**
     * Reads the profiles of the metamodel graph.
     *
     * @throws MalformedProfile when one of them cannot be used
     */
    public static DuplicateProfiles read(Graph metamodel) {
        ProfileReader reader = new ProfileReader(metamodel);
        List<DuplicateProfile> all = reader.profiles().stream()
                .map(reader::profile)
                .sorted(Comparator.comparingInt(DuplicateProfile::order).thenComparing(DuplicateProfile::kind))
                .toList();
        Map<String, Set<String>> words = new HashMap<>();
        for (Node word : reader.stopWords()) {
            words.computeIfAbsent(word.getLiteralLanguage(), lang -> new HashSet<>())
                    .add(word.getLiteralLexicalForm());
        }
        return new DuplicateProfiles(all, Map.copyOf(words));
    }

    /** The profiles the product ships. */
    public static DuplicateProfiles shipped() {
        return read(MetamodelFiles.load());
    }

    /** The profile of a kind by its IRI or id. */
    public Optional<DuplicateProfile> of(String kind) {
        return all.stream()
                .filter(p -> p.kind().equals(kind) || p.kindId().equals(kind))
                .findFirst();
    }
}

package kz.saulet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.metamodel.MetamodelReader;
import org.junit.jupiter.api.Test;

/** Element kinds are data: a type of the code named after one would tie a release to it. */
class KindNamesArchitectureTest {

    /** Words that make "the class for that kind" out of a kind's name: {@code GoalService}, {@code ChannelForm}. */
    private static final Set<String> ROLE_WORDS = Set.of(
            "Bean",
            "Controller",
            "Dao",
            "Details",
            "Editor",
            "Element",
            "Entity",
            "Exporter",
            "Form",
            "Importer",
            "Item",
            "Kind",
            "List",
            "Mapper",
            "Model",
            "Page",
            "Record",
            "Repository",
            "Resource",
            "Row",
            "Rows",
            "Service",
            "Sheet",
            "Store",
            "Table",
            "View");

    private final List<String> kinds = MetamodelReader.read(MetamodelFiles.load()).kinds().stream()
            .map(Kind::id)
            .toList();

    @Test
    void noTypeIsNamedAfterAKind() {
        List<String> named = Modules.ALL.stream()
                .filter(type -> kinds.stream().anyMatch(kind -> isNamedAfter(type.getSimpleName(), kind)))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), named);
    }

    @Test
    void aNameOfSeveralWordsIsFoundAnywhere() {
        assertTrue(isNamedAfter("UnknownStateBodyProblem", "StateBody"));
        assertFalse(isNamedAfter("StatementBody", "StateBody"));
    }

    @Test
    void aSingleWordIsFoundAloneAndWithARole() {
        assertTrue(isNamedAfter("Goal", "Goal"));
        assertTrue(isNamedAfter("GoalForm", "Goal"));
        assertFalse(isNamedAfter("GoalPost", "Goal"));
    }

    private static boolean isNamedAfter(String type, String kind) {
        List<String> words = words(type);
        List<String> wanted = words(kind);
        int place = Collections.indexOfSubList(words, wanted);
        return place >= 0 && (wanted.size() > 1 || ROLE_WORDS.containsAll(without(words, place)));
    }

    private static List<String> without(List<String> words, int place) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(place);
        return rest;
    }

    private static List<String> words(String name) {
        return List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
    }
}

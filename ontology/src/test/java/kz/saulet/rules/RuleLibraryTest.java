package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleLibraryTest {

    private static final RuleSet CORE = RuleLibrary.core();

    @Test
    void everyShippedFileIsARule() {
        assertEquals(List.of(), CORE.refused());
    }

    @Test
    void listNamesExactlyTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/kz/saulet/rules/core"))) {
            List<String> present = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".ttl"))
                    .map(name -> name.replace(".ttl", ""))
                    .sorted()
                    .toList();
            assertEquals(present, RuleLibrary.ids());
        }
    }

    @Test
    void textsNameOnlyVariablesThatExist() {
        Pattern variable = Pattern.compile("\\{(\\w+)}");
        for (Rule rule : CORE.rules()) {
            Set<String> known = Stream.of(
                            rule.inspection().violations().getResultVars().stream(),
                            CheckContext.variables().stream().map(v -> v.getVarName()),
                            rule.parameters().stream().map(Rule.Parameter::name))
                    .flatMap(s -> s)
                    .collect(java.util.stream.Collectors.toSet());
            Stream.of(rule.account().message(), rule.account().remedy())
                    .flatMap(labels -> labels.byLang().values().stream())
                    .flatMap(text -> variable.matcher(text).results().map(m -> m.group(1)))
                    .forEach(name -> assertTrue(known.contains(name), rule.id() + " {" + name + "}"));
        }
    }

    @Test
    void sameFilesGiveTheSameHash() {
        assertEquals(CORE.hash(), RuleLibrary.core().hash());
    }
}

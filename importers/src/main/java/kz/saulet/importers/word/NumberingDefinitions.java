package kz.saulet.importers.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The part {@code numbering.xml}: list definitions, and the lists that use them with changes of their own. */
final class NumberingDefinitions {

    /**
     * A list used by paragraphs. Lists of one definition count on together.
     *
     * @param definition the abstract definition the counters belong to
     * @param levels by level from 0, own changes applied
     * @param startOverrides levels that start anew where this list is first used
     */
    record NumberedList(String definition, Map<Integer, NumberingLevel> levels, Map<Integer, Integer> startOverrides) {

        /** The level linked to a paragraph style, or null. */
        @Nullable
        Integer levelOfStyle(@Nullable String style) {
            return levels.entrySet().stream()
                    .filter(e -> style != null && style.equals(e.getValue().style()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final class Definition {
        private final Map<Integer, NumberingLevel> levels = new TreeMap<>();
        private @Nullable String linkTo;
        private @Nullable String linkName;
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, NumberedList> lists = new HashMap<>();

    static NumberingDefinitions read(WordPackage file, String main) throws IOException, XMLStreamException {
        NumberingDefinitions numbering = new NumberingDefinitions();
        Optional<String> part = file.related(main, "numbering");
        if (part.isPresent()) {
            try (Xml xml = file.xml(part.get()).orElseThrow()) {
                numbering.readAll(xml);
            }
        }
        return numbering;
    }

    Optional<NumberedList> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    private void readAll(Xml xml) throws IOException, XMLStreamException {
        int root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.name()) {
                case "abstractNum" -> definitions.put(xml.attribute("abstractNumId", ""), readDefinition(xml));
                case "num" -> lists.put(xml.attribute("numId", ""), readList(xml));
                default -> {}
            }
        }
    }

    private static Definition readDefinition(Xml xml) throws IOException, XMLStreamException {
        Definition definition = new Definition();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "lvl" -> definition.levels.put(levelOf(xml), NumberingLevel.read(xml));
                case "numStyleLink" -> definition.linkTo = xml.attribute("val");
                case "styleLink" -> definition.linkName = xml.attribute("val");
                default -> {}
            }
        }
        return definition;
    }

    private NumberedList readList(Xml xml) throws IOException, XMLStreamException {
        String definition = "";
        Map<Integer, NumberingLevel> own = new HashMap<>();
        Map<Integer, Integer> overrides = new HashMap<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "abstractNumId" -> definition = xml.attribute("val", "");
                case "lvlOverride" -> readOverride(xml, own, overrides);
                default -> {}
            }
        }
        String effective = followLink(definition);
        Definition found = definitions.get(effective);
        Map<Integer, NumberingLevel> levels = new TreeMap<>(found == null ? Map.of() : found.levels);
        levels.putAll(own);
        return new NumberedList(effective, levels, overrides);
    }

    private static void readOverride(Xml xml, Map<Integer, NumberingLevel> own, Map<Integer, Integer> overrides)
            throws IOException, XMLStreamException {
        int level = levelOf(xml);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "startOverride" -> overrides.put(level, xml.intValue(1));
                case "lvl" -> own.put(level, NumberingLevel.read(xml));
                default -> {}
            }
        }
    }

    /** A definition may say only "as the list style X"; the one that carries the levels names itself X. */
    private String followLink(String id) {
        Definition definition = definitions.get(id);
        if (definition == null || definition.linkTo == null) {
            return id;
        }
        String style = definition.linkTo;
        return definitions.entrySet().stream()
                .filter(e -> style.equals(e.getValue().linkName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    private static int levelOf(Xml xml) {
        String level = xml.attribute("ilvl", "0");
        return level.matches("[0-8]") ? Integer.parseInt(level) : 0;
    }
}

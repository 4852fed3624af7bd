package kz.saulet.importers.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a document say about its paragraphs; a property not set in a style comes from the style it is based on. */
final class WordStyles {

    private static final Pattern HEADING_NAME = Pattern.compile(
            "(?:heading|заголовок|тақырып|тақырыбы)\\s*([1-9])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONTENTS_NAME = Pattern.compile(
            "(?:toc|оглавление|мазмұны?)\\s*\\d?|table of figures|index\\s*\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One style as written; null means not set here. */
    private static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private @Nullable Boolean hidden;
        private @Nullable String numbering;
        private @Nullable Integer level;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraphStyle = "";

    static WordStyles read(WordPackage file, String main) throws IOException, XMLStreamException {
        WordStyles styles = new WordStyles();
        Optional<String> part = file.related(main, "styles");
        if (part.isPresent()) {
            try (Xml xml = file.xml(part.get()).orElseThrow()) {
                styles.readAll(xml);
            }
        }
        return styles;
    }

    /** 1-9 for headings, 0 for ordinary text. */
    int headingLevel(@Nullable String styleId) {
        Integer outline = inherited(styleId, s -> s.outline);
        if (outline != null) {
            return outline < 9 ? outline + 1 : 0;
        }
        Integer named = inherited(styleId, s -> {
            Matcher name = HEADING_NAME.matcher(s.name);
            return name.matches() ? Integer.valueOf(name.group(1)) : null;
        });
        return named == null ? 0 : named;
    }

    /** True for the styles of table-of-contents entries. */
    boolean isContentsEntry(@Nullable String styleId) {
        Style style = style(styleId);
        return style != null && CONTENTS_NAME.matcher(style.name).matches();
    }

    boolean hidden(@Nullable String styleId) {
        return Boolean.TRUE.equals(inherited(styleId, s -> s.hidden));
    }

    /** Id of the numbering the style brings, or null; {@code "0"} means that numbering is switched off. */
    @Nullable
    String numbering(@Nullable String styleId) {
        return inherited(styleId, s -> s.numbering);
    }

    @Nullable
    Integer numberingLevel(@Nullable String styleId) {
        return inherited(styleId, s -> s.level);
    }

    private <T> @Nullable T inherited(@Nullable String styleId, Function<Style, @Nullable T> property) {
        Set<Style> seen = new HashSet<>();
        Style style = style(styleId);
        while (style != null && seen.add(style)) {
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return null;
    }

    private @Nullable Style style(@Nullable String styleId) {
        return styles.get(styleId == null ? defaultParagraphStyle : styleId);
    }

    private void readAll(Xml xml) throws IOException, XMLStreamException {
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.name().equals("style")) {
                String id = xml.attribute("styleId", "");
                if (xml.attribute("type", "").equals("paragraph") && isSet(xml.attribute("default", ""))) {
                    defaultParagraphStyle = id;
                }
                styles.put(id, readOne(xml));
            }
        }
    }

    private static boolean isSet(String onOff) {
        return onOff.equals("1") || onOff.equals("true") || onOff.equals("on");
    }

    private static Style readOne(Xml xml) throws IOException, XMLStreamException {
        Style style = new Style();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "name" -> style.name = xml.attribute("val", "").strip().toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "pPr" -> readParagraphProperties(xml, style);
                case "rPr" -> style.hidden = readHidden(xml);
                default -> {}
            }
        }
        return style;
    }

    private static void readParagraphProperties(Xml xml, Style style) throws IOException, XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "outlineLvl" -> style.outline = xml.intValue(9);
                case "numPr" -> {
                    NumberingReference reference = NumberingReference.read(xml);
                    style.numbering = reference.id();
                    style.level = reference.level();
                }
                default -> {}
            }
        }
    }

    private static @Nullable Boolean readHidden(Xml xml) throws IOException, XMLStreamException {
        Boolean hidden = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("vanish")) {
                hidden = xml.isOn();
            }
        }
        return hidden;
    }
}

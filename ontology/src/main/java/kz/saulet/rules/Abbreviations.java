package kz.saulet.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Abbreviations that a text uses, and those it explains where they stand. */
final class Abbreviations {

    private static final String ABBREVIATION = "(\\p{Lu}{2,7})(?![\\p{L}\\d])";
    private static final Pattern USED = Pattern.compile("(?<![\\p{L}\\d./-])" + ABBREVIATION);
    private static final Pattern ROMAN = Pattern.compile("[IVXLCІХС]+");

    /** Behind the full name in brackets, or at the beginning of a line before a dash. */
    private static final Pattern EXPLAINED = Pattern.compile("(?:далее|бұдан әрі)[^()]{0,30}?[-–—:]?\\s*[«\"“]?"
            + ABBREVIATION + "|\\p{L}{3,}[»\"”]?\\s*\\(" + ABBREVIATION + "\\)|(?m)^\\s*" + ABBREVIATION
            + "\\s*[-–—:=]\\s|(?<!\\p{L})" + ABBREVIATION + "\\s*\\(\\p{Ll}{3,}[^()]{6,}\\)");

    /** Names of standards, formats, units and legal forms, which nobody explains. */
    private static final Set<String> COMMON = Set.of(
            "РК", "ҚР", "СТ", "ГОСТ", "МЕМСТ", "ИСО", "МЭК", "РД", "ISO", "IEC", "IEEE", "RFC", "ГБ", "ТБ", "МБ", "КБ",
            "GB", "TB", "MB", "ЦП", "PDF", "DOC", "DOCX", "XLS", "XLSX", "RTF", "TXT", "CSV", "XML", "JSON", "HTML",
            "PNG", "JPEG", "JPG", "HTTP", "HTTPS", "REST", "SOAP", "URL", "TLS", "SSL", "SSH", "VPN", "TCP", "IP",
            "UDP", "SQL", "UTF", "QR", "SMS", "СМС", "USB", "CD", "DVD", "LTS", "WEB", "HL", "FHIR", "АО", "ТОО", "ООО",
            "РГП", "ПХВ", "АҚ", "ЖШС", "РМК", "НҚ", "НК", "ШЖҚ", "НЕ", "ИЛИ", "ДА", "НЕТ", "ИӘ", "ЖОҚ", "TM", "OK",
            "ФИО", "НДС", "ҚҚС", "США", "АҚШ", "СНГ", "ТМД", "ID", "IT", "ТЗ", "ТТ");

    private static final int SHORT = 14;

    private Abbreviations() {}

    static void add(FactWriter facts, Node part, String text) {
        Set<String> used = new TreeSet<>();
        text.lines()
                .filter(Abbreviations::mixed)
                .forEach(line -> USED.matcher(line).results().forEach(m -> used.add(m.group(1))));
        used.removeIf(a -> COMMON.contains(a) || ROMAN.matcher(a).matches());
        used.forEach(a -> facts.text(part, "usesAbbreviation", a));
        uses(facts, part, text, used);
        Set<String> explained = new TreeSet<>();
        EXPLAINED.matcher(text).results().forEach(m -> explained.add(found(m)));
        explained.forEach(a -> facts.text(part, "explainsAbbreviation", a));
    }

    /** One node for each time a paragraph uses one of them: a rule counts uses, not paragraphs. */
    private static void uses(FactWriter facts, Node part, String text, Set<String> used) {
        if (!part.getURI().contains("/paragraph/")) {
            return;
        }
        List<String> all = text.lines()
                .filter(Abbreviations::mixed)
                .flatMap(line -> USED.matcher(line).results().map(m -> m.group(1)))
                .filter(used::contains)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            Node use = NodeFactory.createURI(part.getURI() + "/use/" + (i + 1));
            facts.add(use, "usedIn", part);
            facts.text(use, "ofAbbreviation", all.get(i));
        }
    }

    private static String found(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** In a line of capitals every word looks like an abbreviation; a short one, such as a cell, holds real ones. */
    private static boolean mixed(String line) {
        return line.length() <= SHORT || line.chars().anyMatch(Character::isLowerCase);
    }
}

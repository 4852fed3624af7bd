package kz.saulet.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.DocumentParagraph.TableCell;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the tables of a document say: which paragraphs share a row, functions with their roles, subsystems, totals. */
final class TableFacts {

    private static final Pattern SUBSYSTEM =
            Pattern.compile("(?:наименовани\\p{L}* )?(?:подсистем|модул|(?:ішкі|кіші|қосалқы) жүйе).*");
    private static final Pattern FUNCTION =
            Pattern.compile("(?:наименовани\\p{L}* |описани\\p{L}* |автоматизируем\\p{L}* )?функци.*");
    private static final Pattern ROLE =
            Pattern.compile("(?:рол[ьи]|пользовател|исполнител|рөл|пайдаланушы|орындаушы).*");
    private static final String WORD_OF_SUBSYSTEM = "^(?:подсистема|модуль)\\s+|\\s+(?:ішкі|кіші|қосалқы) жүйесі$";

    private final FactWriter facts;
    private final Node document;
    private final Map<Integer, Node> innermost;

    TableFacts(FactWriter facts, Node document, Map<Integer, Node> innermost) {
        this.facts = facts;
        this.document = document;
        this.innermost = innermost;
    }

    void add(List<DocumentParagraph> paragraphs) {
        Map<Integer, Table> tables = new LinkedHashMap<>();
        for (DocumentParagraph paragraph : paragraphs) {
            TableCell cell = paragraph.cell();
            if (cell != null && !paragraph.text().isBlank()) {
                tables.computeIfAbsent(cell.table(), Table::new).put(cell, paragraph);
                facts.add(paragraph(paragraph), "inRow", row(cell.table(), cell.row()));
            }
        }
        tables.values().forEach(this::describe);
    }

    private void describe(Table table) {
        Map<Integer, String> header = table.texts(table.rows.firstKey());
        List<Integer> subsystems = columns(header, SUBSYSTEM);
        List<Integer> functions = columns(header, FUNCTION);
        List<Integer> roles = columns(header, ROLE);
        table.rows.tailMap(table.rows.firstKey(), false).forEach((number, cells) -> {
            Map<Integer, String> texts = table.texts(number);
            if (!subsystems.isEmpty() && texts.containsKey(subsystems.get(0))) {
                Node section = innermost.get(table.first(number).number());
                if (section != null) {
                    facts.text(section, "namesSubsystem", name(texts.get(subsystems.get(0))));
                }
            }
            if (!functions.isEmpty() && !roles.isEmpty() && texts.size() > 1) {
                function(table, number, texts, functions.get(0), roles.get(0));
            }
        });
        new TableTotals(table.rows).totals().forEach(total -> total(table, total));
    }

    private static String name(String cell) {
        return cell.replace("\"", "").replaceAll(WORD_OF_SUBSYSTEM, "").strip();
    }

    private void function(Table table, int number, Map<Integer, String> texts, int functions, int roles) {
        Node row = row(table.number, number);
        facts.type(row, "FunctionRow");
        facts.add(row, "inDocument", document);
        facts.add(row, "statedIn", paragraph(table.first(number)));
        facts.text(row, "rowLabel", texts.values().stream().distinct().collect(Collectors.joining(" – ")));
        if (texts.containsKey(functions)) {
            facts.text(row, "functionName", texts.get(functions));
        }
        if (texts.containsKey(roles)) {
            facts.text(row, "roleName", texts.get(roles));
        }
    }

    private void total(Table table, TableTotals.Total total) {
        Node node = NodeFactory.createURI(row(table.number, total.row()).getURI() + "/sum/" + total.column());
        facts.type(node, "CheckedSum");
        facts.text(node, "sumKind", "table");
        facts.add(node, "statedIn", paragraph(total.paragraph()));
        facts.decimal(node, "statedSum", total.stated());
        facts.decimal(node, "computedSum", total.computed());
    }

    private static List<Integer> columns(Map<Integer, String> header, Pattern title) {
        return header.entrySet().stream()
                .filter(e -> title.matcher(e.getValue()).matches())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Node paragraph(DocumentParagraph paragraph) {
        return NodeFactory.createURI(document.getURI() + "/paragraph/" + paragraph.number());
    }

    private Node row(int table, int row) {
        return NodeFactory.createURI(document.getURI() + "/table/" + table + "/row/" + row);
    }

    /** The paragraphs of a table by row and column. */
    private static final class Table {

        private final int number;
        private final TreeMap<Integer, TreeMap<Integer, List<DocumentParagraph>>> rows = new TreeMap<>();

        Table(int number) {
            this.number = number;
        }

        void put(TableCell cell, DocumentParagraph paragraph) {
            rows.computeIfAbsent(cell.row(), r -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), c -> new java.util.ArrayList<>())
                    .add(paragraph);
        }

        DocumentParagraph first(int row) {
            return rows.getOrDefault(row, new TreeMap<>())
                    .firstEntry()
                    .getValue()
                    .get(0);
        }

        Map<Integer, String> texts(int row) {
            Map<Integer, String> texts = new TreeMap<>();
            rows.getOrDefault(row, new TreeMap<>())
                    .forEach((column, cell) -> texts.put(
                            column,
                            DocumentFacts.plain(
                                    cell.stream().map(DocumentParagraph::text).collect(Collectors.joining(" ")))));
            return texts;
        }
    }
}

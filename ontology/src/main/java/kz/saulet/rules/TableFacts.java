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
import org.jspecify.annotations.Nullable;

/** What the tables of a document say: which paragraphs share a row, functions with their roles, subsystems, totals. */
final class TableFacts {

    private static final Pattern SUBSYSTEM =
            Pattern.compile("(?:наименовани\\p{L}* )?(?:подсистем|модул|(?:ішкі|кіші|қосалқы) жүйе).*");
    private static final Pattern FUNCTION =
            Pattern.compile("(?:наименовани\\p{L}* |описани\\p{L}* |автоматизируем\\p{L}* )?функци.*");
    private static final Pattern ROLE =
            Pattern.compile("(?:рол[ьи]|пользовател|исполнител|рөл|пайдаланушы|орындаушы).*");
    private static final Pattern STAGE = Pattern.compile(".{0,40}(?<!\\p{L})(?:стади|этап|саты|кезең).{0,40}");
    private static final Pattern TERM = Pattern.compile("(?:сроки?|период|дат[аы]|мерзім|уақыт)(?!\\p{L}{4,}).*");

    /** What stands in a cell where nothing is meant. */
    private static final Pattern NOTHING = Pattern.compile(
            "[\\s.…_/-]*|нет|не (?:определен|указан|назначен)\\p{L}*|уточняется|жоқ|анықталмаған|n/?a|tbd");

    private static final String WORD_OF_SUBSYSTEM = "^(?:подсистема|модуль)\\s+|\\s+(?:ішкі|кіші|қосалқы) жүйесі$";

    /** Characters; what is longer is no head of a table but its content. */
    private static final int LONGEST_HEAD = 200;

    private final FactWriter facts;
    private final Node document;
    private final Map<Integer, Node> innermost;

    TableFacts(FactWriter facts, Node document, Map<Integer, Node> innermost) {
        this.facts = facts;
        this.document = document;
        this.innermost = innermost;
    }

    /**
     * The texts by number, in their order. What stands in different rows of a table is no sentence, so a semicolon ends
     * every row, and the heads of the columns are said again with each row that does not follow them anyway.
     */
    static Map<Integer, String> rowsParted(List<DocumentParagraph> paragraphs) {
        Map<Integer, String> heads = paragraphs.stream()
                .filter(p -> p.cell() != null && p.cell().row() == 1)
                .collect(Collectors.toMap(p -> table(p.cell()), DocumentParagraph::text, (x, y) -> x + " " + y));
        Map<Integer, String> parted = new LinkedHashMap<>();
        @Nullable TableCell before = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            DocumentParagraph p = paragraphs.get(i);
            TableCell cell = p.cell();
            TableCell next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).cell() : null;
            int row = cell == null ? 0 : cell.row();
            String head = row > 2 && !sameRow(cell, before) ? heads.getOrDefault(table(cell), "") : "";
            parted.putIfAbsent(
                    p.number(),
                    (head.isEmpty() || head.length() > LONGEST_HEAD ? "" : head + " ")
                            + p.text()
                            + (row > 1 && !sameRow(cell, next) ? " ;" : ""));
            before = cell;
        }
        return parted;
    }

    private static int table(@Nullable TableCell cell) {
        return cell == null ? 0 : cell.table();
    }

    private static boolean sameRow(@Nullable TableCell cell, @Nullable TableCell other) {
        return cell != null && other != null && other.table() == cell.table() && other.row() == cell.row();
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
        List<Integer> stages = columns(header, STAGE);
        List<Integer> terms = columns(header, TERM);
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
            if (!stages.isEmpty() && !terms.isEmpty() && texts.size() > 1) {
                stage(table, number, texts, stages.get(0), terms.get(0));
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
        stated(row, "functionName", texts.get(functions));
        stated(row, "roleName", texts.get(roles));
    }

    private void stage(Table table, int number, Map<Integer, String> texts, int stages, int terms) {
        String stage = texts.get(stages);
        if (stage == null || !stage.matches(".*\\p{L}{3}.*")) {
            return;
        }
        Node row = row(table.number, number);
        DocumentParagraph first = table.first(number);
        facts.type(row, "StageRow");
        facts.add(row, "inDocument", document);
        facts.add(row, "statedIn", paragraph(first));
        facts.text(row, "rowLabel", stage);
        stated(row, "stageTerm", texts.get(terms));
    }

    private void stated(Node row, String property, @Nullable String text) {
        if (text != null && !NOTHING.matcher(text).matches()) {
            facts.text(row, property, text);
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

package kz.saulet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A tab-separated file beside this class: a header line, then one line per row. */
final class Table {

    private Table() {}

    static List<Row> rows(String name) {
        List<String> lines =
                TurtleResources.text("/kz/saulet/demo/" + name + ".tsv").lines().toList();
        String[] columns = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split("\t", -1)))
                .toList();
    }

    private static Row row(String[] columns, String[] cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            byColumn.put(columns[i], cells[i]);
        }
        return new Row(byColumn);
    }

    /** One line, by column name. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            String value = cells.get(column);
            if (value == null) {
                throw new IllegalArgumentException("No column " + column);
            }
            return value;
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(v -> !v.isEmpty());
        }

        List<String> list(String column) {
            return Stream.of(text(column).split(",")).filter(v -> !v.isEmpty()).toList();
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** The columns {@code kk}, {@code ru} and {@code en}. */
        Names names() {
            return names("");
        }

        Names names(String suffix) {
            return new Names(text("kk" + suffix), text("ru" + suffix), text("en" + suffix));
        }
    }
}

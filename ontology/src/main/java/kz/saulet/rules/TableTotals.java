package kz.saulet.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import kz.saulet.document.DocumentParagraph;

/** The totals of a table beside the sums of the lines above them. */
final class TableTotals {

    private static final Pattern TOTAL =
            Pattern.compile("(?:итого|всего|барлығы|жиыны|жалпы (?:сома|құны)|total)(?!\\p{L}).*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|-?\\d+(?:[.,]\\d+)?");
    private static final int LEAST_LINES = 2;

    private final SortedMap<Integer, ? extends SortedMap<Integer, List<DocumentParagraph>>> rows;
    private final List<Total> totals = new ArrayList<>();
    private final Map<Integer, Column> columns = new HashMap<>();

    TableTotals(SortedMap<Integer, ? extends SortedMap<Integer, List<DocumentParagraph>>> rows) {
        this.rows = rows;
    }

    /** @param computed equals {@code stated} when the lines add up to it in any usual way, rounding allowed */
    record Total(int row, int column, DocumentParagraph paragraph, BigDecimal stated, BigDecimal computed) {}

    /** Lines since the last total, all lines, and the totals so far: a total may stand for any of them. */
    private static final class Column {
        private final List<BigDecimal> lines = new ArrayList<>();
        private final List<BigDecimal> all = new ArrayList<>();
        private final List<BigDecimal> subtotals = new ArrayList<>();
    }

    List<Total> totals() {
        rows.forEach((row, cells) -> {
            String label = cells.values().stream()
                    .map(c -> DocumentFacts.plain(c.get(0).text()))
                    .filter(t -> TOTAL.matcher(t).matches())
                    .findFirst()
                    .orElse("");
            cells.forEach((column, cell) -> number(cell).ifPresent(value -> {
                if (label.isEmpty()) {
                    Column sums = columns.computeIfAbsent(column, c -> new Column());
                    sums.lines.add(value);
                    sums.all.add(value);
                } else {
                    total(row, column, cell.get(0), value);
                }
            }));
        });
        return totals;
    }

    private void total(int row, int number, DocumentParagraph paragraph, BigDecimal stated) {
        Column column = columns.get(number);
        if (column == null || column.all.size() < LEAST_LINES) {
            return;
        }
        BigDecimal own = sum(column.lines.size() < LEAST_LINES ? column.all : column.lines);
        boolean adds = List.of(sum(column.lines), sum(column.all), sum(column.subtotals)).stream()
                .anyMatch(s -> close(s, stated, column.all.size()));
        totals.add(new Total(row, number, paragraph, stated, adds ? stated : own));
        column.subtotals.add(stated);
        column.lines.clear();
    }

    /** Each line may have been rounded by half of the last digit shown. */
    private static boolean close(BigDecimal sum, BigDecimal stated, int lines) {
        int scale = Math.max(0, stated.scale());
        BigDecimal slack = BigDecimal.ONE.movePointLeft(scale).multiply(BigDecimal.valueOf(lines + 1L));
        return sum.subtract(stated)
                        .abs()
                        .multiply(BigDecimal.valueOf(2))
                        .setScale(scale + 1, RoundingMode.HALF_UP)
                        .compareTo(slack)
                < 0;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> number(List<DocumentParagraph> cell) {
        String text = DocumentFacts.plain(cell.get(0).text());
        return cell.size() == 1 && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')))
                : Optional.empty();
    }
}

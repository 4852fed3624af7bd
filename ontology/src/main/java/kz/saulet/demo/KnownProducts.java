package kz.saulet.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The basic components and the well-known systems of the country. */
final class KnownProducts {

    private KnownProducts() {}

    static List<Product> load(Agencies agencies, Tasks tasks) {
        List<Product> products = new ArrayList<>();
        Table.rows("components").forEach(row -> products.add(component(row)));
        Table.rows("systems").forEach(row -> products.add(system(row, agencies, tasks)));
        return products;
    }

    private static Product component(Table.Row row) {
        return product(row, row.optional("role"), row.list("area"), List.of());
    }

    private static Product system(Table.Row row, Agencies agencies, Tasks tasks) {
        List<Task> automated = row.list("functions").stream()
                .flatMap(code -> task(code, agencies, tasks).stream())
                .toList();
        return product(row, Optional.empty(), row.list("areas"), automated);
    }

    /** The function of a code such as {@code D04-1}, in whatever body performs it. */
    private static Optional<Task> task(String code, Agencies agencies, Tasks tasks) {
        String suffix = "-" + code.toLowerCase(Locale.ROOT);
        return agencies.surveyed("central").stream()
                .flatMap(a -> tasks.of(a).stream())
                .filter(t -> t.id().endsWith(suffix))
                .findFirst();
    }

    private static Product product(Table.Row row, Optional<String> role, List<String> areas, List<Task> tasks) {
        return new Product(
                row.text("id"),
                role,
                row.names(),
                row.names("Short"),
                row.names("Purpose"),
                row.optional("owner"),
                row.optional("operator"),
                row.text("type"),
                row.text("circuit"),
                row.text("arm"),
                areas,
                row.optional("url"),
                true,
                Life.inOperation(row.number("year"), role.isPresent() ? 1 : 2),
                tasks,
                Optional.empty());
    }
}

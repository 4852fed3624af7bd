package kz.saulet.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All objects of the catalogue, and which functions they automate. */
final class Landscape {

    /** Objects of the 2021 survey. */
    static final int SURVEYED = 572;

    private final List<Product> products;
    private final Map<String, List<Product>> byOwner = new LinkedHashMap<>();
    private final Map<String, List<Product>> byTask = new HashMap<>();

    private Landscape(List<Product> products) {
        this.products = List.copyOf(products);
        for (Product product : products) {
            product.owner().ifPresent(o -> byOwner.computeIfAbsent(o, k -> new ArrayList<>())
                    .add(product));
            product.tasks().forEach(t -> byTask.computeIfAbsent(t.id(), k -> new ArrayList<>())
                    .add(product));
        }
    }

    static Landscape of(Agencies agencies, Tasks tasks, int scale) {
        List<Product> products = new ArrayList<>(KnownProducts.load(agencies, tasks));
        ProductFactory factory = new ProductFactory(agencies, tasks);
        for (int phase = 1; phase <= scale; phase++) {
            products.addAll(factory.central(phase));
            products.addAll(factory.corporate(phase));
            products.addAll(factory.local(phase, SURVEYED * phase - products.size()));
        }
        return new Landscape(products);
    }

    List<Product> products() {
        return products;
    }

    List<Product> of(Agency agency) {
        return byOwner.getOrDefault(agency.id(), List.of());
    }

    /** The objects that automate a function. */
    List<Product> automating(Task task) {
        return byTask.getOrDefault(task.id(), List.of());
    }

    /** {@code none}, {@code partial} or {@code full}. */
    String automation(Task task) {
        boolean working = automating(task).stream().anyMatch(p -> p.life().working());
        if (!working) {
            return Dice.of("task", task.id(), "office tools").percent(25) ? "partial" : "none";
        }
        return Dice.of("task", task.id(), "degree").percent(60) ? "full" : "partial";
    }
}

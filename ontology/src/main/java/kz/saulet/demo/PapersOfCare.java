package kz.saulet.demo;

import java.util.List;

/** Papers on the protection of an object and on the end of its life; some are missing on purpose. */
final class PapersOfCare {

    private static final List<Paper> PROTECTION = List.of(
            new Paper("sec-policy", new Names("АҚ саясаты: {}", "Политика ИБ: {}", "Security policy: {}")),
            new Paper("sec-level2", new Names("АҚ қағидалары: {}", "Правила ИБ: {}", "Security rules: {}")),
            new Paper("sec-level3", new Names("АҚ рәсімдері: {}", "Процедуры ИБ: {}", "Security procedures: {}")),
            new Paper("sec-level4", new Names("АҚ журналдары: {}", "Журналы ИБ: {}", "Security journals: {}")));
    private static final Names DECISION = new Names(
            "Пайдаланудан шығару туралы шешім: {}",
            "Решение о выводе из эксплуатации: {}",
            "Decision on withdrawal: {}");
    private static final Names TRANSFER =
            new Names("Деректерді беру актісі: {}", "Акт передачи данных: {}", "Act of data transfer: {}");

    private PapersOfCare() {}

    private record Paper(String type, Names names) {}

    static void write(Facts facts, Product product) {
        Dice dice = product.dice("papers of care");
        if (product.life().commissioned() && dice.percent(55)) {
            boolean journals = dice.percent(80);
            PROTECTION.stream()
                    .filter(p -> journals || !p.type().equals("sec-level4"))
                    .forEach(p -> Papers.document(facts, product, p.type(), p.names(), dice.day(2021, 2025)));
        }
        if (product.life().stage().equals("withdrawal")
                || product.life().stage().equals("archived")) {
            if (dice.percent(85)) {
                Papers.document(facts, product, "decommission-decision", DECISION, dice.day(2024, 2025));
            }
            if (dice.percent(55)) {
                Papers.document(facts, product, "data-transfer-act", TRANSFER, dice.day(2024, 2025));
            }
        }
    }
}

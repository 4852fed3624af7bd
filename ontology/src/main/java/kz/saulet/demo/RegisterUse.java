package kz.saulet.demo;

import java.util.List;

/** How much an object is used, and how the classifier and the criteria of critical objects judge it. */
final class RegisterUse {

    private static final List<String> FREQUENCIES = List.of("rarely", "moderately", "often", "often", "very-often");

    private RegisterUse() {}

    static void write(Entry card, Product product) {
        Dice dice = product.dice("use");
        Life life = product.life();
        card.number("calculatedClass", dice.percent(88) ? life.objectClass() : 1 + life.objectClass() % 3);
        if (life.objectClass() < 3 && dice.percent(80)) {
            boolean critical = life.objectClass() == 1 && dice.percent(40);
            card.flag("criticalObject", critical);
            if (critical) {
                card.flag("securityCentre", dice.percent(75));
            }
        }
        if (life.working()) {
            boolean idle = dice.percent(life.retiring() ? 60 : 3);
            card.coded("usageFrequency", idle ? "very-rarely" : dice.pick(FREQUENCIES))
                    .number("activeUsers", idle ? dice.between(0, 2) : dice.between(10, 9_000));
        }
    }
}

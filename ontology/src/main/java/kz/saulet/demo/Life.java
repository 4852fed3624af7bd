package kz.saulet.demo;

import java.util.List;
import java.util.Set;

/**
 * Where an object is in its life, and how it is run.
 *
 * @param objectClass 1 high priority, 2 medium, 3 low
 * @param retiring true when it is to be decommissioned
 */
record Life(String stage, int introduced, int objectClass, boolean classVerified, String placement, boolean retiring) {

    private static final List<String> STAGES = List.of(
            "industrial-operation",
            "support",
            "development",
            "trial-operation",
            "security-tests",
            "creation",
            "design",
            "planning",
            "withdrawal",
            "archived");
    private static final List<Integer> STAGE_WEIGHTS = List.of(58, 10, 7, 9, 3, 4, 2, 2, 4, 1);
    private static final List<Integer> CLASS_WEIGHTS = List.of(52, 79, 291);
    private static final List<String> PLACES =
            List.of("operator-cloud", "operator-hosting", "own-server-room", "other-hosting", "qaztech");
    private static final List<Integer> PLACE_WEIGHTS = List.of(32, 24, 34, 7, 3);
    private static final Set<String> WORKING =
            Set.of("industrial-operation", "support", "development", "trial-operation", "security-tests");
    private static final Set<String> COMMISSIONED =
            Set.of("industrial-operation", "support", "development", "withdrawal");

    /** A made-up life with the shares of the survey. */
    static Life of(Dice dice) {
        String stage = STAGES.get(dice.weighted(STAGE_WEIGHTS));
        return new Life(
                stage,
                WORKING.contains(stage) || stage.equals("withdrawal")
                        ? dice.between(2006, 2023)
                        : dice.between(2022, 2025),
                1 + dice.weighted(CLASS_WEIGHTS),
                dice.percent(70),
                PLACES.get(dice.weighted(PLACE_WEIGHTS)),
                stage.equals("withdrawal") || dice.percent(3));
    }

    /** A known object in operation since the year, hosted by the operator. */
    static Life inOperation(int since, int objectClass) {
        return new Life("industrial-operation", since, objectClass, true, "operator-cloud", false);
    }

    boolean working() {
        return WORKING.contains(stage);
    }

    /** True when the object must have been put into industrial operation. */
    boolean commissioned() {
        return COMMISSIONED.contains(stage);
    }
}

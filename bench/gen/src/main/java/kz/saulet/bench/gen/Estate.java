package kz.saulet.bench.gen;

/** How much there is of what, at a scale. At scale 1 about 300,000 quads. */
record Estate(int scale) {

    int bodies() {
        return 65 * scale;
    }

    int systems() {
        return 572 * scale;
    }

    int functions() {
        return 3_900 * scale;
    }

    int processes() {
        return 780 * scale;
    }

    int entities() {
        return systems() * ENTITIES_OF_A_SYSTEM;
    }

    int interfaces() {
        return systems() * INTERFACES_OF_A_SYSTEM;
    }

    int equipment() {
        return 3_138 * scale;
    }

    int examinations() {
        return 530 * scale;
    }

    int versions() {
        return 600 * scale;
    }

    static final int ENTITIES_OF_A_SYSTEM = 20;
    static final int INTERFACES_OF_A_SYSTEM = 6;
    static final int STEPS_OF_A_PROCESS = 5;
    static final int CONCEPTS = 240;

    int bodyOfSystem(int system) {
        return system % bodies();
    }

    int functionOfSystem(int system, int number) {
        return bodyOfSystem(system) + bodies() * ((system / bodies() * 5 + number) % (functions() / bodies() - 1));
    }

    int bodyOfFunction(int function) {
        return function % bodies();
    }

    /** The last function of each body is not approved. */
    boolean isApproved(int function) {
        return function / bodies() < functions() / bodies() - 1;
    }

    int systemOfEntity(int entity) {
        return entity / ENTITIES_OF_A_SYSTEM;
    }

    boolean isRestricted(int entity) {
        return entity % 5 == 0;
    }

    /** 1 to 3; the higher the number, the lower the class. */
    int securityClass(int system) {
        return 1 + system / 7 % 3;
    }

    String status(int system) {
        return switch (system % 23) {
            case 5 -> "retired";
            case 9 -> "idea";
            default -> "production";
        };
    }

    boolean isCertified(int system) {
        return system % 4 != 3;
    }

    boolean isSupported(int version) {
        return version % 10 != 7;
    }
}

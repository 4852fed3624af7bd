package kz.saulet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Civil servants of the survey, split over the central bodies: all of them, and those busy with supporting functions. */
final class Workforce {

    static final int CENTRAL = 9_713;
    static final int TERRITORIAL = 43_085;
    static final int SUPPORTING_CENTRAL = 1_457;
    static final int SUPPORTING_TERRITORIAL = 4_308;

    private final List<Agency> bodies;
    private final Map<String, Integer> central;
    private final Map<String, Integer> territorial;
    private final Map<String, Integer> supportingCentral;
    private final Map<String, Integer> supportingTerritorial;

    Workforce(Agencies agencies) {
        this.bodies = agencies.surveyed("central");
        this.central = split(CENTRAL, Agency::weight);
        this.territorial = split(TERRITORIAL, a -> a.weight() < 3 ? 0 : a.weight() * a.weight());
        this.supportingCentral = split(SUPPORTING_CENTRAL, this::central);
        this.supportingTerritorial = split(SUPPORTING_TERRITORIAL, this::territorial);
    }

    int central(Agency agency) {
        return central.getOrDefault(agency.id(), 0);
    }

    int territorial(Agency agency) {
        return territorial.getOrDefault(agency.id(), 0);
    }

    int supportingCentral(Agency agency) {
        return supportingCentral.getOrDefault(agency.id(), 0);
    }

    int supportingTerritorial(Agency agency) {
        return supportingTerritorial.getOrDefault(agency.id(), 0);
    }

    private Map<String, Integer> split(int total, Function<Agency, Integer> weight) {
        List<Integer> parts = Shares.split(total, bodies.stream().map(weight).toList());
        Map<String, Integer> staff = new HashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            staff.put(bodies.get(i).id(), parts.get(i));
        }
        return staff;
    }
}

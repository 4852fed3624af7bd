package kz.saulet.web.duplicates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.saulet.web.shell.Language;

/** Scores as people read them. */
@Named("percents")
@RequestScoped
public class Percents {

    private Language language;

    @Inject
    public Percents(Language language) {
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Percents() {}

    /** A score without places: 86. */
    public long whole(double score) {
        return Math.round(100 * score);
    }

    /** A number of tenths with one place: 861 is 86,1. */
    String tenths(long tenths) {
        return language.fixed(tenths / 10.0, 1);
    }

    /** A share between 0 and 1 with two places: 0,86. */
    public String share(double share) {
        return language.fixed(share, 2);
    }

    /** A weight: 40, or 7,50. */
    public String weight(double weight) {
        return weight == Math.rint(weight) ? Long.toString(Math.round(weight)) : share(weight);
    }

    /** Parts in tenths of a percent that add up to the rounded whole: what rounding leaves over goes to the largest. */
    static List<Long> addingUp(List<Double> parts, double whole) {
        List<Long> rounded = new ArrayList<>();
        long rest = Math.round(1000 * whole);
        int largest = 0;
        for (int i = 0; i < parts.size(); i++) {
            rounded.add(Math.round(1000 * parts.get(i)));
            rest -= rounded.get(i);
            largest = parts.get(i) > parts.get(largest) ? i : largest;
        }
        if (!rounded.isEmpty()) {
            rounded.set(largest, rounded.get(largest) + rest);
        }
        return rounded;
    }
}

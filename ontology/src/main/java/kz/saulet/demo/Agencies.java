package kz.saulet.demo;

import java.util.List;
import java.util.stream.Stream;

/** The bodies by their place in the estate. */
record Agencies(List<Agency> all) {

    static Agencies load() {
        return new Agencies(Table.rows("bodies").stream().map(Agency::of).toList());
    }

    /** The bodies that have an architecture, in the order of the directory. */
    List<Agency> surveyed() {
        return all.stream().filter(Agency::surveyed).toList();
    }

    List<Agency> surveyed(String type) {
        return surveyed().stream().filter(a -> a.is(type)).toList();
    }

    Agency byId(String id) {
        return only(all.stream().filter(a -> a.id().equals(id)), id);
    }

    /** The central body of the survey that is responsible for a BRM area. */
    Agency responsibleFor(String area) {
        return only(surveyed("central").stream().filter(a -> a.areas().contains(area)), area);
    }

    private static Agency only(Stream<Agency> found, String what) {
        return found.findFirst().orElseThrow(() -> new IllegalStateException("No body for " + what));
    }
}

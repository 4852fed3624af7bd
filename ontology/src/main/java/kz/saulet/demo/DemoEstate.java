package kz.saulet.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * The estate of the demonstration: directory of bodies, catalogue of systems and the architectures of all bodies. Real
 * facts carry their source and status, everything made up carries {@code ea:synthetic true}. The same scale always gives
 * the same quads.
 */
public final class DemoEstate {

    private final int scale;

    private DemoEstate(int scale) {
        this.scale = scale;
    }

    /** @param scale 1 for the figures of the 2021 survey, more for load tests */
    public static DemoEstate of(int scale) {
        if (scale < 1) {
            throw new IllegalArgumentException("The scale must be at least 1: " + scale);
        }
        return new DemoEstate(scale);
    }

    public int scale() {
        return scale;
    }

    /** The content by graph name in the order of loading; no graph is built before its supplier is asked. */
    public LinkedHashMap<String, Supplier<Stream<Quad>>> graphs() {
        return new LinkedHashMap<>();
    }

    /** One approval for every body. */
    public List<Baseline> baselines() {
        return List.of();
    }
}

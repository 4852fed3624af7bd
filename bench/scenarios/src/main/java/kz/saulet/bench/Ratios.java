package kz.saulet.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Figures of the best rounds, and how many times slower a peer is than the product. */
final class Ratios {

    private final List<Figure> figures;

    Ratios(List<Figure> figures) {
        this.figures = figures;
    }

    /** The best round. */
    Optional<Figure> best(String peer, String scenario, int scale, String field) {
        return figures.stream()
                .filter(f -> f.peer().id().equals(peer) && f.scenario().id().equals(scenario) && f.scale() == scale)
                .filter(f -> f.has(field))
                .min(Comparator.comparingDouble(f -> f.get(field)));
    }

    /** Each ratio is taken within a round, where both had the same neighbours; of the rounds the best counts. */
    Optional<Double> ratio(String peer, String peerScenario, String scenario, int scale, String field) {
        return figures.stream()
                .filter(f -> f.peer() == Peers.OURS && f.scenario().id().equals(scenario) && f.scale() == scale && f.has(field))
                .flatMap(ours -> figures.stream()
                        .filter(f -> f.peer().id().equals(peer) && f.scenario().id().equals(peerScenario))
                        .filter(f -> f.scale() == scale && f.round() == ours.round() && f.has(field))
                        .map(other -> other.get(field) / ours.get(field)))
                .max(Comparator.naturalOrder());
    }

    String page(Gates gates, String load) {
        StringBuilder page = new StringBuilder("# Validation beside other engines\n\n");
        page.append("Written by `bench/run`; times in ms. A ratio says how many times longer a peer takes; it counts when time and processor time agree.\n");
        page.append("Load of the machine when it was written: ").append(load).append(".\n\n");
        new TreeSet<>(figures.stream().map(Figure::scale).toList()).forEach(scale -> {
            page.append("## k = ").append(scale).append("\n\n");
            page.append("| scenario | peer | p10 | p50 | p95 | processor p50 | allocated MB | peak MB | ratio p10 | ratio processor | answer |\n");
            page.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
            for (Scenario scenario : Scenario.values()) {
                for (Peers peer : Peers.values()) {
                    best(peer.id(), scenario.id(), scale, "p10").ifPresent(f -> page.append(row(f)));
                }
            }
            page.append(opened(scale));
        });
        page.append("\n## Targets\n\n");
        gates.lines().forEach(line -> page.append("* ").append(line).append('\n'));
        return page.toString();
    }

    private String row(Figure f) {
        return String.format(
                Locale.ROOT, "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.1f | %.0f | %s | %s | %s |%n",
                f.scenario().id(), f.peer().id(), f.get("p10"), f.get("p50"), f.get("p95"), f.get("cpuP50"),
                f.get("allocatedMb"), f.get("rssMb"), shown(f, "p10"), shown(f, "cpuP50"), f.isWrong() ? "WRONG" : "same");
    }

    private String shown(Figure f, String field) {
        return ratio(f.peer().id(), f.scenario().id(), f.scenario().id(), f.scale(), field)
                .map(r -> String.format(Locale.ROOT, "%.1f", r))
                .orElse("");
    }

    private String opened(int scale) {
        StringBuilder table = new StringBuilder(
                "\n| scenario | peer | ready after ms | processor ms | bytes per triple | peak MB |\n|---|---|---|---|---|---|\n");
        for (Scenario scenario : List.of(Scenario.OPEN, Scenario.LOAD)) {
            for (Peers peer : Peers.values()) {
                best(peer.id(), scenario.id(), scale, "openMs").ifPresent(f -> table.append(String.format(
                        Locale.ROOT, "| %s | %s | %.0f | %.0f | %.0f | %.0f |%n",
                        scenario.id(), peer.id(), f.get("openMs"), f.get("openCpuMs"), f.get("bytesPerTriple"), f.get("rssMb"))));
            }
        }
        return table.append('\n').toString();
    }
}

package kz.saulet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What to run.
 *
 * @param smoke a minute's look with loose gates, for continuous integration
 */
record Options(boolean smoke, List<Integer> scales, int rounds, List<Scenario> scenarios, List<Peers> peers) {

    static Options of(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        boolean smoke = words.contains("--smoke");
        return new Options(
                smoke,
                values(words, "--k", "1").stream().map(Integer::valueOf).toList(),
                Integer.parseInt(values(words, "--rounds", smoke ? "1" : "2").get(0)),
                values(words, "--only", smoke ? "validate,own,affected" : "validate,validate-cold,own,affected,open,load").stream()
                        .map(s -> Scenario.valueOf(s.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                        .toList(),
                values(words, "--peers", smoke ? "ours,limit,jena-mem" : String.join(",", Peers.byId().keySet())).stream()
                        .map(Options::peer)
                        .toList());
    }

    private static Peers peer(String id) {
        Peers peer = Peers.byId().get(id);
        if (peer == null) {
            throw new IllegalArgumentException("No peer " + id + ", but " + Peers.byId().keySet());
        }
        return peer;
    }

    private static List<String> values(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return new ArrayList<>(List.of((at < 0 ? otherwise : words.get(at + 1)).split(",")));
    }

    /** In CPU seconds. */
    double warmUp() {
        return smoke ? 0.8 : 1.5;
    }

    double seconds() {
        return smoke ? 1 : 5;
    }

    /** Asking a slow peer for what it cannot do better than by validating everything is left out of the quick look. */
    boolean wants(Peers peer, Scenario scenario, int scale) {
        boolean slow = smoke && peer != Peers.OURS && scenario == Scenario.AFFECTED;
        return peer.scenarios.contains(scenario) && scale <= peer.largest && !slow;
    }
}

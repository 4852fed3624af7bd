package kz.saulet.examination;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.rules.Verdict;

/** The verdicts of a check packed into a few hundred bytes: a line a rule, its columns apart by tabs. */
final class FrozenVerdicts {

    private static final String TAB = "\t";
    private static final int COLUMNS = 5;

    private FrozenVerdicts() {}

    static byte[] pack(List<FrozenVerdict> verdicts) {
        String lines = verdicts.stream().map(FrozenVerdicts::line).collect(Collectors.joining("\n"));
        return PackedText.pack(lines);
    }

    static List<FrozenVerdict> unpack(byte[] bytes) {
        return PackedText.unpack(bytes)
                .lines()
                .filter(line -> !line.isEmpty())
                .map(FrozenVerdicts::verdict)
                .toList();
    }

    private static String line(FrozenVerdict verdict) {
        return Stream.concat(
                        Stream.of(
                                verdict.rule(),
                                verdict.edition(),
                                verdict.verdict().name(),
                                Integer.toString(verdict.checked()),
                                Integer.toString(verdict.failed())),
                        verdict.fingerprints().stream())
                .collect(Collectors.joining(TAB));
    }

    private static FrozenVerdict verdict(String line) {
        List<String> columns = List.of(line.split(TAB));
        return new FrozenVerdict(
                columns.get(0),
                columns.get(1),
                Verdict.valueOf(columns.get(2)),
                Integer.parseInt(columns.get(3)),
                Integer.parseInt(columns.get(4)),
                columns.subList(COLUMNS, columns.size()));
    }
}

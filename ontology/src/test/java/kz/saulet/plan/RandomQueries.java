package kz.saulet.plan;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.saulet.graph.GraphNames;

/** Queries as nobody would write them, out of everything that rules may use. */
final class RandomQueries {

    private static final String PREFIXES =
            "PREFIX ea: <https://ns.saulet.kz/ea#> PREFIX x: <https://data.saulet.kz/x/> ";
    private static final List<String> VARIABLES = List.of("?a", "?b", "?c", "?d", "?focus");
    private static final List<String> GRAPHS = List.of(
            "?g",
            "<" + GraphNames.CATALOGUE + ">",
            "<" + GraphNames.architecture("mh", "current") + ">",
            "<" + GraphNames.ofPath("architectures/current") + ">");
    private static final List<String> TERMS = List.of("x:1", "x:2", "x:3", "?proposal");
    private static final List<String> OBJECTS = List.of("x:1", "x:2", "1", "2", "\"a\"", "\"b\"@kk", "true");
    private static final List<String> PREDICATES = List.of("ea:p", "ea:q", "ea:r");
    private static final List<String> PATHS = List.of(
            "ea:p/ea:q",
            "ea:p|ea:q",
            "^ea:p",
            "ea:p*",
            "ea:q+",
            "ea:r?",
            "(ea:p|^ea:q)+",
            "ea:p/ea:q*",
            "^(ea:p/ea:r)");

    private final Random random;
    private int fresh;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        String where = group(2);
        return PREFIXES
                + switch (random.nextInt(8)) {
                    case 0 -> "ASK { " + where + " }";
                    case 1 -> "SELECT * WHERE { " + where + " }";
                    case 2 -> "SELECT DISTINCT ?focus WHERE { " + where + " }";
                    case 3 -> "SELECT DISTINCT ?a ?proposal WHERE { " + where + " }";
                    case 4 ->
                        "SELECT ?a (COUNT(DISTINCT ?b) AS ?n) (MAX(?c) AS ?m) WHERE { " + where
                                + " } GROUP BY ?a HAVING (COUNT(*) > 1)";
                    case 5 -> "SELECT (COUNT(*) AS ?n) WHERE { " + where + " }";
                    case 6 -> "SELECT ?a (STR(?b) AS ?text) WHERE { " + where + " }";
                    default -> "SELECT ?a ?b ?focus WHERE { " + where + " }";
                };
    }

    private String group(int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> element(depth))
                .collect(Collectors.joining(" "));
    }

    private String element(int depth) {
        int kind = random.nextInt(depth > 0 ? 16 : 6);
        return switch (kind) {
            case 0, 1, 2, 3, 4, 14, 15 -> graph(depth);
            case 5 -> "FILTER(" + condition(depth) + ")";
            case 6 -> "OPTIONAL { " + group(depth - 1) + " }";
            case 7 -> "{ " + group(depth - 1) + " } UNION { " + group(depth - 1) + " }";
            case 8 -> "FILTER NOT EXISTS { " + group(depth - 1) + " }";
            case 9 -> "FILTER EXISTS { " + group(depth - 1) + " }";
            case 10 -> "BIND(" + expression() + " AS ?fresh" + fresh++ + ")";
            case 11 -> "VALUES " + variable() + " { x:3 " + any(OBJECTS) + " }";
            case 12 -> random.nextBoolean() ? "MINUS { " + group(depth - 1) + " }" : "{ " + group(depth - 1) + " }";
            default -> "{ SELECT DISTINCT ?a ?b WHERE { " + group(depth - 1) + " } }";
        };
    }

    private String graph(int depth) {
        String inside = triple() + (random.nextInt(3) == 0 ? " . " + triple() : "");
        if (depth > 0 && random.nextInt(4) == 0) {
            inside += " FILTER " + (random.nextBoolean() ? "NOT " : "") + "EXISTS { " + triple()
                    + (random.nextBoolean() ? " FILTER(" + condition(0) + ")" : "") + " }";
        }
        if (depth > 0 && random.nextInt(6) == 0) {
            inside += " OPTIONAL { " + triple() + " FILTER(" + condition(0) + ") }";
        }
        return "GRAPH " + any(GRAPHS) + " { " + inside + " }";
    }

    private String triple() {
        String subject = random.nextInt(3) == 0 ? any(TERMS) : variable();
        String object = random.nextInt(3) == 0 ? any(OBJECTS) : variable();
        int kind = random.nextInt(8);
        String predicate = kind == 0 ? "?p" : kind == 1 ? any(PATHS) : any(PREDICATES);
        return subject + " " + predicate + " " + object;
    }

    private String condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0 -> variable() + " = " + any(OBJECTS);
            case 1 -> variable() + " != " + variable();
            case 2 -> variable() + " < 2";
            case 3 -> "BOUND(" + variable() + ")";
            case 4 -> "!isIRI(" + variable() + ")";
            case 5 -> variable() + " IN (x:1, x:2)";
            case 6 -> variable() + " NOT IN (x:1, x:3)";
            case 7 -> "STR(" + variable() + ") > \"b\" || " + variable() + " = " + variable();
            case 8 -> "!(" + variable() + " = 1) && " + variable() + " != ?proposal";
            case 9 -> condition(0) + " || EXISTS { " + graph(0) + " }";
            default -> condition(0) + " && !(" + condition(0) + ")";
        };
    }

    private String expression() {
        return switch (random.nextInt(5)) {
            case 0 -> variable();
            case 1 -> "IF(EXISTS { " + graph(0) + " }, ?proposal, 3)";
            case 2 -> "?proposal";
            case 3 -> "STR(" + variable() + ")";
            default -> variable() + " + 1";
        };
    }

    private String variable() {
        return any(VARIABLES);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package kz.saulet.importers.planted;

/** One change of a submission. It must change something: an edit that finds nothing to change is a broken table. */
@FunctionalInterface
interface Edit {

    Submission applied(Submission submission);

    /**
     * Reads one line of a table.
     *
     * @throws IllegalArgumentException for a line of no known form
     */
    static Edit parse(String line) {
        String sign = line.substring(0, line.indexOf(' '));
        String rest = line.substring(line.indexOf(' ') + 1).strip();
        String[] sides = rest.split(" =>( |$)", 2);
        return switch (sign) {
            case "~" -> new TextEdit.Replaced(sides[0], sides.length > 1 ? sides[1] : "");
            case "+" -> new TextEdit.Added(sides[0], sides[1]);
            case "-" -> new TextEdit.Removed(rest);
            case "--" -> new TextEdit.SectionRemoved(rest);
            case "+table" -> new TextEdit.TableAdded(sides[0], sides[1]);
            case "attach" -> new FileEdit.Attach(sides[0], sides[1]);
            case "detach" -> new FileEdit.Detach(rest);
            case "=row" -> new TextEdit.RowRemoved(rest);
            case "content" -> new GraphEdit.OfContent(rest);
            case "estate" -> new GraphEdit.OfEstate(rest);
            default -> throw new IllegalArgumentException(line);
        };
    }
}

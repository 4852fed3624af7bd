package kz.saulet.reports.diagram;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes SVG elements. Styles are attributes, because the pages allow no inline style sheets. */
final class Svg {

    private final StringBuilder xml = new StringBuilder();

    /** @param description the text alternative */
    Svg(int width, int height, String title, String description) {
        // ids must differ between the pictures of one page and stay the same for the same picture
        String id = "g" + UUID.nameUUIDFromBytes((title + '\n' + description).getBytes(StandardCharsets.UTF_8));
        xml.append("""
                <svg xmlns="http://www.w3.org/2000/svg" class="graph-picture" role="img" aria-labelledby="%1$s-t %1$s-d" \
                viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d" color="currentColor" fill="none" font-family="inherit, sans-serif">
                <title id="%1$s-t">%4$s</title>
                <desc id="%1$s-d">%5$s</desc>
                """.formatted(id, width, height, escape(title), escape(description)));
    }

    void rectangle(int x, int y, int width, int height, boolean focus) {
        xml.append(
                "<rect class=\"node%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" stroke=\"currentColor\" stroke-width=\"%s\"/>%n"
                        .formatted(focus ? " focus" : "", x, y, width, height, focus ? "2.5" : "1"));
    }

    void path(String path, boolean missing) {
        xml.append("<path class=\"edge%s\" d=\"%s\" stroke=\"currentColor\" stroke-width=\"1.5\"%s/>%n"
                .formatted(missing ? " missing" : "", path, missing ? " stroke-dasharray=\"6 5\"" : ""));
    }

    /** A head at the given point, pointing right or left. */
    void arrow(int x, int y, boolean right) {
        int back = right ? x - 9 : x + 9;
        xml.append("<path class=\"arrow\" d=\"M%d %d L%d %d L%d %d Z\" fill=\"currentColor\"/>%n"
                .formatted(x, y, back, y - 4, back, y + 4));
    }

    /** One line, centred. */
    void text(int x, int baseline, String role, String line) {
        String form = role.equals("name") ? "font-size=\"14\"" : "font-size=\"12\"";
        // a label lies on its line, so it carries a rim in the colour of the page
        String rim = role.startsWith("edge") ? " stroke=\"Canvas\" stroke-width=\"4\" paint-order=\"stroke\"" : "";
        xml.append("<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"middle\" %s fill=\"currentColor\"%s>%s</text>%n"
                .formatted(role, x, baseline, form, rim, escape(line)));
    }

    @Override
    public String toString() {
        return xml + "</svg>\n";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}

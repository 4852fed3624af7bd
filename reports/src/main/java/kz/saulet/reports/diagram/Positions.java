package kz.saulet.reports.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.saulet.reports.diagram.Layers.Place;

/** Where the places of the columns lie, in pixels. */
final class Positions {

    static final int NODE_WIDTH = 200;
    static final int COLUMN_GAP = 240;
    static final int LINE = 17;
    static final int MARGIN = 12;

    private static final int ROW_GAP = 34;
    private static final int WAY_HEIGHT = 30;

    /** @param y of the middle */
    record Box(int x, int y, int height) {}

    private final Map<Place, Box> boxes = new HashMap<>();
    private int width;
    private int height;

    /** @param heights of the nodes by key */
    static Positions of(Layers layers, Map<String, Integer> heights) {
        Positions positions = new Positions();
        int tallest = layers.columns().stream()
                .mapToInt(c -> columnHeight(c, heights))
                .max()
                .orElse(0);
        for (int i = 0; i < layers.columns().size(); i++) {
            List<Place> column = layers.columns().get(i);
            int x = MARGIN + i * (NODE_WIDTH + COLUMN_GAP);
            int y = MARGIN + (tallest - columnHeight(column, heights)) / 2;
            for (Place place : column) {
                int own = heights.getOrDefault(place.key, WAY_HEIGHT);
                positions.boxes.put(place, new Box(x, y + own / 2, own));
                y += own + ROW_GAP;
            }
            positions.width = x + NODE_WIDTH + MARGIN;
        }
        positions.height = tallest + 2 * MARGIN;
        return positions;
    }

    Box box(Place place) {
        return Objects.requireNonNull(boxes.get(place));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private static int columnHeight(List<Place> column, Map<String, Integer> heights) {
        return column.stream()
                        .mapToInt(p -> heights.getOrDefault(p.key, WAY_HEIGHT))
                        .sum()
                + ROW_GAP * (column.size() - 1);
    }
}

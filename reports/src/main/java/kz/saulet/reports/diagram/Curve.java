package kz.saulet.reports.diagram;

import java.util.List;
import kz.saulet.reports.diagram.Positions.Box;

/**
 * The line of an edge, from the right side of its left box over its way points to the left side of its right box.
 *
 * @param endX where the arrow head stands, at the left end when the edge points to the left
 * @param labelX on the first stretch, where no box lies
 */
record Curve(String path, int endX, int endY, int labelX, int labelY) {

    /** @param share how far along the first stretch the label stands, 0 to 1 */
    static Curve through(List<Box> boxes, boolean forward, double share) {
        StringBuilder path = new StringBuilder();
        Box first = boxes.get(0);
        Box last = boxes.get(boxes.size() - 1);
        int startX = first.x() + Positions.NODE_WIDTH;
        path.append("M%d %d".formatted(startX, first.y()));
        int x = startX;
        int y = first.y();
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            int half = (box.x() - x) / 2;
            path.append(" C%d %d %d %d %d %d".formatted(x + half, y, box.x() - half, box.y(), box.x(), box.y()));
            x = box.x();
            y = box.y();
            if (i < boxes.size() - 1) {
                x += Positions.NODE_WIDTH;
                path.append(" H%d".formatted(x));
            }
        }
        Box second = boxes.get(1);
        int labelX = startX + (int) Math.round((second.x() - startX) * share);
        // where the curve is there: its control points lie half way
        double risen = share * share * (3 - 2 * share);
        int labelY = first.y() + (int) Math.round((second.y() - first.y()) * risen);
        return forward
                ? new Curve(path.toString(), last.x(), last.y(), labelX, labelY)
                : new Curve(path.toString(), startX, first.y(), labelX, labelY);
    }
}

package kz.saulet.shacl.plan;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Takes what checks find. */
public interface Sink {

    /** @param value {@link FlatGraph#NONE} if it is not about one value */
    void found(Source source, int focus, int value);

    /** What is found with more to say than the value. */
    void found(Source source, int focus, Detail detail);

    /** Whether nothing more is needed. */
    boolean enough();

    /**
     * @param path in place of the path of the shape
     * @param messages in place of those of the shape, if there are any
     */
    record Detail(@Nullable Node value, @Nullable Node path, List<Node> messages) {}
}

package kz.saulet.shacl.plan;

/** Takes what checks find, and what they cannot say. */
public interface Report extends Sink {

    void failed(Source source, int focus, Unevaluated error);

    @Override
    default boolean enough() {
        return false;
    }
}

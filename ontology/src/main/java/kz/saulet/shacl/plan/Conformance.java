package kz.saulet.shacl.plan;

/** Wants to know only whether anything is found. */
final class Conformance implements Sink {

    private boolean broken;

    boolean broken() {
        return broken;
    }

    @Override
    public void found(Source source, int focus, int value) {
        broken = true;
    }

    @Override
    public void found(Source source, int focus, Detail detail) {
        broken = true;
    }

    @Override
    public boolean enough() {
        return broken;
    }
}

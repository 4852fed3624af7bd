package kz.saulet.demo;

import java.util.List;

/** Everything the writers of the graphs share: bodies, their functions and objects, worked out once. */
record EstateModel(int scale, Agencies agencies, Tasks tasks, Landscape landscape) {

    static EstateModel of(int scale) {
        Agencies agencies = Agencies.load();
        Tasks tasks = Tasks.load(agencies);
        return new EstateModel(scale, agencies, tasks, Landscape.of(agencies, tasks, scale));
    }

    List<Agency> surveyed() {
        return agencies.surveyed();
    }
}

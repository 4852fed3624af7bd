package kz.saulet.snapshot;

import java.util.Arrays;

/** Quads of numbers, in columns. */
final class QuadList {

    int[] graphs;
    int[] subjects;
    int[] predicates;
    int[] objects;
    int size;

    QuadList(int expected) {
        graphs = new int[expected];
        subjects = new int[expected];
        predicates = new int[expected];
        objects = new int[expected];
    }

    void add(int g, int s, int p, int o) {
        if (size == graphs.length) {
            int next = size + (size >> 1) + 16;
            graphs = Arrays.copyOf(graphs, next);
            subjects = Arrays.copyOf(subjects, next);
            predicates = Arrays.copyOf(predicates, next);
            objects = Arrays.copyOf(objects, next);
        }
        graphs[size] = g;
        subjects[size] = s;
        predicates[size] = p;
        objects[size++] = o;
    }
}

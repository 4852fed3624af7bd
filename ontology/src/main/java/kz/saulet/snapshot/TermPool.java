package kz.saulet.snapshot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.apache.jena.graph.Node;

/**
 * The dictionary that all snapshots of one estate share. Terms are only ever added, by one thread at a time; any number of
 * threads read meanwhile. Text is kept as UTF-8, nodes are made when asked for.
 */
public final class TermPool implements Terms {

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);
    private static final int FIRST_SIZE = 1 << 10;

    final TermCode code;
    private final NodeCache nodes = new NodeCache();

    /** Bytes of all terms, one behind the other. */
    private volatile byte[] bytes;

    /** Where each term begins; one more entry than terms. */
    private volatile int[] starts;

    /** Numbers plus one, by hash; 0 is free. */
    private volatile int[] table;

    private volatile int size;
    private volatile int[] hashes = new int[0];

    /** All there is to it, without room to grow. */
    record Content(byte[] bytes, int[] starts, int[] table) {}

    public TermPool() {
        this(new TermCode(), new Content(new byte[0], new int[1], new int[FIRST_SIZE]));
    }

    TermPool(TermCode code, Content content) {
        this.code = code;
        this.bytes = content.bytes();
        this.starts = content.starts();
        this.table = content.table();
        this.size = starts.length - 1;
    }

    public int size() {
        return size;
    }

    @Override
    public TermPool pool() {
        return this;
    }

    @Override
    public int id(Node term) {
        byte[] wanted = code.encode(term, false);
        return wanted == null ? NONE : find(wanted, TermCode.hash(wanted, 0, wanted.length));
    }

    @Override
    public synchronized int intern(Node term) {
        byte[] wanted = code.encode(term, true);
        if (wanted == null) {
            throw new IllegalStateException("A term was not encoded: " + term);
        }
        int hash = TermCode.hash(wanted, 0, wanted.length);
        int known = find(wanted, hash);
        return known != NONE ? known : append(wanted, hash);
    }

    @Override
    public boolean isSettled(int id) {
        return id >= 0;
    }

    @Override
    public Node node(int id) {
        Node cached = nodes.get(id);
        if (cached != null) {
            return cached;
        }
        int[] begin = starts;
        Node node = code.decode(bytes, begin[id], begin[id + 1]);
        nodes.put(id, node);
        return node;
    }

    /** Found out once for each term. Two threads may find out the same, or forget what the other found out; none is wrong. */
    @Override
    public int hash(int id) {
        int[] known = hashes;
        if (id < known.length && known[id] != 0) {
            return known[id];
        }
        if (id >= known.length) {
            known = Arrays.copyOf(known, size + size / 4 + 1);
            hashes = known;
        }
        known[id] = node(id).hashCode();
        return known[id];
    }

    @Override
    public boolean isIri(int id) {
        int[] begin = starts;
        return TermCode.isIri(bytes, begin[id]);
    }

    @Override
    public boolean isLiteral(int id) {
        int[] begin = starts;
        return TermCode.isLiteral(bytes, begin[id]);
    }

    @Override
    public void look(int id, TermText into) {
        int[] begin = starts;
        code.look(bytes, begin[id], begin[id + 1], into);
    }

    private int find(byte[] wanted, int hash) {
        int[] slots = table;
        int mask = slots.length - 1;
        for (int at = hash & mask; ; at = at + 1 & mask) {
            int id = (int) SLOT.getAcquire(slots, at) - 1;
            if (id < 0) {
                return NONE;
            }
            int[] begin = starts;
            if (Arrays.equals(bytes, begin[id], begin[id + 1], wanted, 0, wanted.length)) {
                return id;
            }
        }
    }

    private int append(byte[] term, int hash) {
        int id = size;
        int from = starts[id];
        int to = Math.addExact(from, term.length);
        if (to > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(to));
        }
        if (id + 2 > starts.length) {
            starts = Arrays.copyOf(starts, grown(id + 2));
        }
        System.arraycopy(term, 0, bytes, from, term.length);
        starts[id + 1] = to;
        if ((id + 1) * 4L > table.length * 3L) {
            table = rehashed(table.length * 2, id);
        }
        place(table, id, hash);
        size = id + 1;
        return id;
    }

    private int[] rehashed(int length, int terms) {
        int[] slots = new int[length];
        for (int id = 0; id < terms; id++) {
            place(slots, id, TermCode.hash(bytes, starts[id], starts[id + 1]));
        }
        return slots;
    }

    private static void place(int[] slots, int id, int hash) {
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        SLOT.setRelease(slots, at, id + 1);
    }

    private static int grown(int needed) {
        return Math.max(needed, (int) Math.min(Integer.MAX_VALUE - 8L, needed + (needed >> 1) + 64L));
    }

    /** Gives back what growing left over. */
    synchronized void trim() {
        bytes = Arrays.copyOf(bytes, starts[size]);
        starts = Arrays.copyOf(starts, size + 1);
    }

    synchronized Content content() {
        trim();
        return new Content(bytes, starts, table.clone());
    }
}

package kz.saulet.snapshot;

import java.io.IOException;

/** The dictionary in a file. */
final class PoolBlocks {

    private PoolBlocks() {}

    static void write(BlockWriter out, TermPool pool) throws IOException {
        TermPool.Content content = pool.content();
        for (Affixes affixes : new Affixes[] {pool.code.namespaces, pool.code.languages, pool.code.types}) {
            String[] texts = affixes.all();
            out.number(texts.length);
            for (String text : texts) {
                out.text(text);
            }
        }
        out.bytes(content.bytes());
        out.numbers(content.starts());
        out.numbers(content.table());
    }

    static TermPool read(BlockReader in) throws IOException {
        TermCode code = new TermCode();
        for (Affixes affixes : new Affixes[] {code.namespaces, code.languages, code.types}) {
            int count = in.number();
            for (int i = 0; i < count; i++) {
                affixes.add(in.text());
            }
        }
        return new TermPool(code, new TermPool.Content(in.bytes(), in.numbers(), in.numbers()));
    }
}

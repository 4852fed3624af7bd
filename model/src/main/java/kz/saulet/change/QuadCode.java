package kz.saulet.change;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads in few bytes: a term is spelled out where it occurs first and is a number from then on. Reading gives equal terms
 * as one object, which is quick and spares the heap.
 */
final class QuadCode {

    /** Stands before a term that is spelled out. */
    private static final int NEW = 0;

    private static final int IRI = 0;
    private static final int STRING = 1;
    private static final int LOCALIZED = 2;
    private static final int TYPED = 3;

    private QuadCode() {}

    static void write(List<Quad> quads, DataOutputStream out) throws IOException {
        Writer writer = new Writer(out);
        for (Quad quad : quads) {
            writer.node(quad.getGraph());
            writer.node(quad.getSubject());
            writer.node(quad.getPredicate());
            writer.node(quad.getObject());
        }
    }

    static List<Quad> read(int count, DataInputStream in) throws IOException {
        Reader reader = new Reader(in);
        List<Quad> quads = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            quads.add(new Quad(reader.node(), reader.node(), reader.node(), reader.node()));
        }
        return quads;
    }

    private static final class Writer {

        private final DataOutputStream out;
        private final Map<Node, Integer> numbers = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void node(Node node) throws IOException {
            Integer known = numbers.putIfAbsent(node, numbers.size() + 1);
            if (known != null) {
                number(known);
            } else {
                number(NEW);
                spell(node);
            }
        }

        private void spell(Node node) throws IOException {
            if (node.isURI()) {
                parts(IRI, node.getURI());
            } else if (!node.getLiteralLanguage().isEmpty()) {
                parts(LOCALIZED, node.getLiteralLexicalForm(), node.getLiteralLanguage());
            } else if (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
                parts(STRING, node.getLiteralLexicalForm());
            } else {
                parts(TYPED, node.getLiteralLexicalForm(), node.getLiteralDatatypeURI());
            }
        }

        private void parts(int type, String... texts) throws IOException {
            out.writeByte(type);
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                number(bytes.length);
                out.write(bytes);
            }
        }

        /** Seven bits a byte, lowest first; the high bit says that more follow. */
        private void number(int value) throws IOException {
            int rest = value;
            while (rest > 0x7f) {
                out.writeByte(rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }
    }

    private static final class Reader {

        private final DataInputStream in;
        private final List<Node> nodes = new ArrayList<>();

        Reader(DataInputStream in) {
            this.in = in;
        }

        Node node() throws IOException {
            int number = number();
            if (number != NEW) {
                return nodes.get(number - 1);
            }
            Node node = spelled();
            nodes.add(node);
            return node;
        }

        private Node spelled() throws IOException {
            int type = in.readByte();
            String text = text();
            return switch (type) {
                case IRI -> NodeFactory.createURI(text);
                case STRING -> NodeFactory.createLiteralString(text);
                case LOCALIZED -> NodeFactory.createLiteralLang(text, text());
                case TYPED ->
                    NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(text()));
                default -> throw new IOException("Not a kind of term: " + type);
            };
        }

        private String text() throws IOException {
            byte[] bytes = new byte[number()];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private int number() throws IOException {
            int value = 0;
            int shift = 0;
            int next = in.readUnsignedByte();
            while (next > 0x7f) {
                value |= (next & 0x7f) << shift;
                shift += 7;
                next = in.readUnsignedByte();
            }
            return value | next << shift;
        }
    }
}

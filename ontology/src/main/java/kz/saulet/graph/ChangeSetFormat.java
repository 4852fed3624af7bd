package kz.saulet.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/**
 * A change set as lines of UTF-8 text: {@code A} or {@code D}, a space, and the quad in N-Quads. The lines are sorted, so
 * equal change sets have equal bytes and can be hashed.
 */
public final class ChangeSetFormat {

    private static final char ADD = 'A';
    private static final char DELETE = 'D';

    /** Where the quad begins in a line. */
    private static final int CONTENT = 2;

    private ChangeSetFormat() {}

    /**
     * @throws IllegalArgumentException for a blank node, a quad outside named graphs, or text that is not valid Unicode:
     *     none of these would read back as it was
     */
    public static byte[] lines(ChangeSet change) {
        StringBuilder out = new StringBuilder();
        append(out, ADD, change.adds());
        append(out, DELETE, change.deletes());
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(out));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Half a surrogate pair in a text", e);
        }
    }

    public static ChangeSet parse(byte[] lines) {
        return parse(lines, line -> true);
    }

    /** Only what concerns one element in one graph; the other lines are passed over unread. */
    public static ChangeSet parse(byte[] lines, ChangeSet.Touched element) {
        String start = "<" + element.subject() + "> ";
        String end = " <" + element.graph() + "> .\n";
        return parse(lines, line -> line.startsWith(start, CONTENT) && line.endsWith(end));
    }

    /** Only what concerns one graph. */
    public static ChangeSet parse(byte[] lines, String graph) {
        String end = " <" + graph + "> .\n";
        return parse(lines, line -> line.endsWith(end));
    }

    private static ChangeSet parse(byte[] lines, Predicate<String> wanted) {
        StringBuilder adds = new StringBuilder();
        StringBuilder deletes = new StringBuilder();
        String text = new String(lines, StandardCharsets.UTF_8);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            String line = text.substring(start, end);
            if (wanted.test(line)) {
                section(line, adds, deletes).append(line, CONTENT, line.length());
            }
            start = end;
        }
        return new ChangeSet(quads(adds.toString()), quads(deletes.toString()));
    }

    private static StringBuilder section(String line, StringBuilder adds, StringBuilder deletes) {
        return switch (line.charAt(0)) {
            case ADD -> adds;
            case DELETE -> deletes;
            default -> throw new IllegalArgumentException("Not a line of a change: " + line);
        };
    }

    /** The same bytes, compressed for keeping. */
    public static byte[] pack(byte[] lines) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** @throws UncheckedIOException when the bytes were damaged */
    public static byte[] unpack(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder out, char sign, Collection<Quad> quads) {
        StringWriterI text = new StringWriterI();
        StreamRDF writer = new WriterStreamRDFPlain(text);
        quads.forEach(quad -> writer.quad(storable(quad)));
        String[] lines = text.toString().split("\n");
        Arrays.sort(lines);
        for (String line : lines) {
            if (!line.isEmpty()) {
                out.append(sign).append(' ').append(line).append('\n');
            }
        }
    }

    private static Quad storable(Quad quad) {
        if (!isIri(quad.getGraph())
                || quad.isDefaultGraph()
                || !isIri(quad.getSubject())
                || !isIri(quad.getPredicate())) {
            throw new IllegalArgumentException("Only quads of IRIs in named graphs are stored: " + quad);
        }
        if (!isIri(quad.getObject()) && !quad.getObject().isLiteral()) {
            throw new IllegalArgumentException("Only IRIs and literals are stored: " + quad);
        }
        return quad;
    }

    private static boolean isIri(Node node) {
        return node.isURI();
    }

    private static Set<Quad> quads(String nquads) {
        Set<Quad> quads = new LinkedHashSet<>();
        RDFParser.fromString(nquads, Lang.NQUADS)
                .checking(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        quads.add(quad);
                    }
                });
        return quads;
    }
}

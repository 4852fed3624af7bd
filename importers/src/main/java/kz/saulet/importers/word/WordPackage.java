package kz.saulet.importers.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import kz.saulet.document.RejectedFile.Reason;

/** The parts of an Office package and their relationships; nothing is unpacked to disk, nothing outside the file is read. */
final class WordPackage implements Closeable {

    /** A link from one part to another or, when external, to somewhere outside the file. */
    record Relationship(String type, String target, boolean external) {

        /** The last segment of the type, the same in the transitional and the strict form of the format. */
        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private WordPackage(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static WordPackage open(Path file, Budget budget) throws IOException {
        ZipFile zip = openZip(file);
        try {
            WordPackage opened = new WordPackage(zip, budget);
            opened.index();
            return opened;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** Names of all entries in lower case. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Opens a part; the caller closes it. */
    Optional<Xml> xml(String part) throws IOException, XMLStreamException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            return Optional.empty();
        }
        InputStream in = zip.getInputStream(entry);
        return Optional.of(Xml.open(budget.counted(in), budget));
    }

    /** Relationships of a part, the empty name standing for the package itself. */
    List<Relationship> relationships(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        return relationshipsIn(part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels");
    }

    List<Relationship> relationshipsIn(String relsPart) throws IOException, XMLStreamException {
        List<Relationship> found = new ArrayList<>();
        Optional<Xml> part = xml(relsPart);
        if (part.isEmpty()) {
            return found;
        }
        try (Xml xml = part.get()) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("Relationship")) {
                    found.add(new Relationship(
                            xml.attribute("Type", ""),
                            xml.attribute("Target", ""),
                            xml.attribute("TargetMode", "").equalsIgnoreCase("External")));
                }
            }
        }
        return found;
    }

    /** The part that a relationship of the given part leads to, by the last segment of its type. */
    Optional<String> related(String part, String kind) throws IOException, XMLStreamException {
        return relationships(part).stream()
                .filter(r -> !r.external() && r.kind().equals(kind))
                .map(r -> resolve(part, r.target()))
                .filter(this::has)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            String message = String.valueOf(e.getMessage());
            throw new Refusal(message.contains("encrypted") ? Reason.ENCRYPTED : Reason.BROKEN, message);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.BROKEN, "entry name: " + e.getMessage());
        }
    }

    private void index() throws Refusal {
        WordLimits limits = budget.limits();
        if (zip.size() > limits.entries()) {
            throw new Refusal(Reason.TOO_LARGE_UNPACKED, zip.size() + " entries");
        }
        long declared = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            declared += Math.max(0, entry.getSize());
            if (declared > limits.declaredBytes() || swells(entry, limits)) {
                throw new Refusal(Reason.TOO_LARGE_UNPACKED, entry.getName());
            }
            if (entries.put(key(entry.getName()), entry) != null) {
                // two readers could see two different documents
                throw new Refusal(Reason.BROKEN, "entry twice: " + entry.getName());
            }
        }
    }

    private static boolean swells(ZipEntry entry, WordLimits limits) {
        return entry.getSize() > WordLimits.RATIO_FREE_BYTES
                && entry.getSize() / Math.max(1, entry.getCompressedSize()) > limits.ratio();
    }

    private static String resolve(String part, String target) {
        String path = target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target;
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    private static String key(String name) {
        String normalised = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return normalised.startsWith("/") ? normalised.substring(1) : normalised;
    }
}

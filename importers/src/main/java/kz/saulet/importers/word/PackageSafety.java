package kz.saulet.importers.word;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import kz.saulet.document.RejectedFile.Reason;
import kz.saulet.importers.word.WordPackage.Relationship;

/** Refuses packages that are not a Word document, carry programs, or would load content from elsewhere when opened. */
final class PackageSafety {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD_MAIN = "wordprocessingml";
    private static final Set<String> LOADS_CONTENT = Set.of(
            "attachedTemplate",
            "aFChunk",
            "audio",
            "chart",
            "control",
            "frame",
            "image",
            "mailMergeHeaderSource",
            "mailMergeSource",
            "media",
            "oleObject",
            "package",
            "subDocument",
            "transform",
            "video",
            "xmlMaps");

    private PackageSafety() {}

    /** @return the name of the main part */
    static String mainPart(WordPackage file) throws IOException, XMLStreamException {
        if (!file.has(CONTENT_TYPES)) {
            throw new Refusal(Reason.UNKNOWN_FORMAT, "a zip file without content types");
        }
        String main = file.related("", "officeDocument")
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_FORMAT, "no main part"));
        refuseByContentTypes(file, main);
        refuseByNames(file);
        refuseByLinks(file);
        return main;
    }

    private static void refuseByContentTypes(WordPackage file, String main) throws IOException, XMLStreamException {
        String mainType = "";
        Optional<Xml> types = file.xml(CONTENT_TYPES);
        if (types.isEmpty()) {
            throw new Refusal(Reason.BROKEN, CONTENT_TYPES);
        }
        try (Xml xml = types.get()) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                String type = xml.attribute("ContentType", "");
                refuseProgram(type);
                if (xml.attribute("PartName", "").equalsIgnoreCase("/" + main)) {
                    mainType = type;
                }
            }
        }
        if (!mainType.isEmpty() && !mainType.contains(WORD_MAIN)) {
            throw new Refusal(Reason.UNKNOWN_FORMAT, mainType);
        }
    }

    private static void refuseByNames(WordPackage file) throws Refusal {
        for (String name : file.names()) {
            if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
                throw new Refusal(Reason.MACROS, name);
            }
        }
    }

    private static void refuseByLinks(WordPackage file) throws IOException, XMLStreamException {
        for (String name : file.names()) {
            if (name.endsWith(".rels")) {
                for (Relationship link : file.relationshipsIn(name)) {
                    refuseProgram(link.kind());
                    if (link.external() && LOADS_CONTENT.contains(link.kind())) {
                        throw new Refusal(Reason.EXTERNAL_TEMPLATE, link.kind() + " in " + name);
                    }
                }
            }
        }
    }

    private static void refuseProgram(String typeOrKind) throws Refusal {
        if (typeOrKind.contains("macroEnabled")
                || typeOrKind.contains("vbaProject")
                || typeOrKind.contains("ms-office.activeX")
                || typeOrKind.contains("activeXControl")) {
            throw new Refusal(Reason.MACROS, typeOrKind);
        }
    }
}

package kz.saulet.examination;

import java.util.List;
import kz.saulet.language.Lang;

/** Sets a conclusion as a document. Implemented where the document format is known. */
public interface ConclusionRenderer {

    /** The media type of what {@link #render} gives. */
    String mediaType();

    /** Without a dot, such as {@code docx}. */
    String fileExtension();

    /** @param languages one, or several set one after the other in the order given */
    byte[] render(ConclusionContent content, List<Lang> languages);
}

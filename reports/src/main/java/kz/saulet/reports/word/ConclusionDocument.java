package kz.saulet.reports.word;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.saulet.examination.ConclusionContent;
import kz.saulet.examination.ConclusionRenderer;
import kz.saulet.language.Lang;

/** Sets a conclusion as .docx, one language after the other, each on a page of its own. */
@ApplicationScoped
public class ConclusionDocument implements ConclusionRenderer {

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public byte[] render(ConclusionContent content, List<Lang> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("no language");
        }
        try (WordDocument document = new WordDocument(languages.get(0))) {
            ConclusionTexts first = new ConclusionTexts(languages.get(0));
            document.setProperties(first.text("title") + " " + content.number(), "Saulet");
            document.header(first.text("header"));
            document.footer("№ " + content.number() + " ·");
            for (int i = 0; i < languages.size(); i++) {
                if (i > 0) {
                    document.pageBreak();
                }
                document.setLang(languages.get(i));
                new ConclusionSections(document, content, new ConclusionTexts(languages.get(i))).write();
            }
            return document.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

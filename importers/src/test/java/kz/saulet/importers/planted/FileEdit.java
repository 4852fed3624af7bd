package kz.saulet.importers.planted;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.importers.planted.Submission.Attached;

/** Changes of the files that are handed in beside the document. */
sealed interface FileEdit extends Edit {

    /** One more file; {@code //} parts its lines. */
    record Attach(String name, String text) implements FileEdit {

        @Override
        public Submission applied(Submission submission) {
            List<Attached> files = new ArrayList<>(submission.files());
            files.add(new Attached("annex", Base.document(name, "ru", text.replace(" // ", "\n"))));
            return submission.withFiles(files);
        }
    }

    /** The files whose name has the words; the document itself stays. */
    record Detach(String words) implements FileEdit {

        @Override
        public Submission applied(Submission submission) {
            List<Attached> files = new ArrayList<>(submission.files());
            if (!files.removeIf(f -> f.content().fileName().contains(words))) {
                throw new IllegalArgumentException("No file: " + words);
            }
            return submission.withFiles(files);
        }
    }
}

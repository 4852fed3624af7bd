package kz.saulet.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.saulet.document.RejectedFile;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.FileRefused;
import kz.saulet.problem.InvalidInput;
import kz.saulet.submission.AttachmentType;
import kz.saulet.submission.Upload;
import org.jboss.resteasy.plugins.providers.multipart.InputPart;
import org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInput;

/**
 * The parts of a multipart call: fields as text, files in a temporary folder that is gone when this is closed, with the
 * call's own temporary files. The first file is the document under examination, the others are annexes.
 */
final class UploadedParts implements AutoCloseable {

    /** No file that is read is larger; the readers' own limit is lower. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_FIELD_BYTES = 4 << 20;

    private final MultipartFormDataInput form;
    private final Path folder;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Upload> files = new ArrayList<>();

    private UploadedParts(MultipartFormDataInput form, Path folder) {
        this.form = form;
        this.folder = folder;
    }

    /** Takes the form over: it is closed with this, or at once when it is refused. */
    static UploadedParts of(MultipartFormDataInput form) {
        try {
            UploadedParts uploaded = new UploadedParts(form, Files.createTempDirectory("saulet-upload"));
            try {
                for (Map.Entry<String, List<InputPart>> parts :
                        form.getFormDataMap().entrySet()) {
                    for (InputPart part : parts.getValue()) {
                        uploaded.take(parts.getKey(), part);
                    }
                }
                return uploaded;
            } catch (IOException | RuntimeException e) {
                uploaded.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    List<Upload> files() {
        return List.copyOf(files);
    }

    private void take(String name, InputPart part) throws IOException {
        try (InputStream content = part.getBody()) {
            String fileName = part.getFileName();
            if (fileName == null || fileName.isBlank()) {
                fields.put(name, text(name, content));
            } else {
                files.add(file(fileName, content));
            }
        }
    }

    private Upload file(String name, InputStream content) throws IOException {
        // the name comes from outside: it names nothing on our disk
        Path target = folder.resolve(UUID.randomUUID().toString());
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[64 << 10];
            long total = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                total += n;
                if (total > MOST_BYTES) {
                    throw new FileRefused(RejectedFile.Reason.TOO_LARGE, name);
                }
                out.write(buffer, 0, n);
            }
        }
        return new Upload(name, target, files.isEmpty() ? AttachmentType.DOCUMENT : AttachmentType.ANNEX);
    }

    private static String text(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_FIELD_BYTES + 1);
        if (bytes.length > MOST_FIELD_BYTES) {
            throw new InvalidInput(new FieldError(name, "too-long", "max", Integer.toString(MOST_FIELD_BYTES)));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        // the container would delete the files behind the parts only when memory runs short
        form.close();
        try {
            for (Upload file : files) {
                Files.deleteIfExists(file.path());
            }
            try (var left = Files.list(folder)) {
                for (Path path : left.toList()) {
                    Files.deleteIfExists(path);
                }
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package kz.saulet.replay;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kz.saulet.language.Labels;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.LabelsJson;
import org.jspecify.annotations.Nullable;

/** A result as compressed bytes: rounds, then texts that occur once each, then a few numbers a change. */
final class ReplayCode {

    private static final int NONE = -1;

    private ReplayCode() {}

    static byte[] pack(ReplayResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            Map<String, Integer> rounds = new LinkedHashMap<>();
            result.rounds().forEach(r -> rounds.put(r.examinationId(), rounds.size()));
            Map<String, Integer> texts = new LinkedHashMap<>();
            for (ReplayChange change : result.changes()) {
                texts.putIfAbsent(change.rule(), texts.size());
                note(change).ifPresent(text -> texts.putIfAbsent(text, texts.size()));
            }
            write(out, result.rounds());
            out.writeInt(texts.size());
            for (String text : texts.keySet()) {
                out.writeUTF(text);
            }
            out.writeInt(result.changes().size());
            for (ReplayChange change : result.changes()) {
                out.writeInt(rounds.getOrDefault(change.round().examinationId(), NONE));
                out.writeInt(texts.getOrDefault(change.rule(), NONE));
                out.writeByte(change.kind().ordinal());
                out.writeByte(change.reason().ordinal());
                out.writeByte(ordinal(change.before()));
                out.writeByte(ordinal(change.after()));
                out.writeByte(change.severity().ordinal());
                out.writeInt(change.found());
                out.writeInt(note(change).map(texts::get).orElse(NONE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ReplayResult unpack(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            List<ReplayedCase> rounds = rounds(in);
            List<String> texts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                texts.add(in.readUTF());
            }
            Map<Integer, Labels> notes = new LinkedHashMap<>();
            List<ReplayChange> changes = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                changes.add(new ReplayChange(
                        rounds.get(in.readInt()),
                        texts.get(in.readInt()),
                        ChangeKind.values()[in.readByte()],
                        ChangeReason.values()[in.readByte()],
                        verdict(in.readByte()),
                        verdict(in.readByte()),
                        Severity.values()[in.readByte()],
                        in.readInt(),
                        note(in.readInt(), texts, notes)));
            }
            return new ReplayResult(List.copyOf(rounds), List.copyOf(changes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, List<ReplayedCase> rounds) throws IOException {
        out.writeInt(rounds.size());
        for (ReplayedCase round : rounds) {
            out.writeUTF(round.examinationId());
            out.writeUTF(round.caseId());
            out.writeUTF(round.number());
            out.writeUTF(round.documentType().name());
            out.writeUTF(round.body());
        }
    }

    private static List<ReplayedCase> rounds(DataInputStream in) throws IOException {
        List<ReplayedCase> rounds = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rounds.add(new ReplayedCase(
                    in.readUTF(), in.readUTF(), in.readUTF(), DocumentType.valueOf(in.readUTF()), in.readUTF()));
        }
        return rounds;
    }

    /** Long lists in a message would break the limit of a text; their beginning tells enough. */
    private static java.util.Optional<String> note(ReplayChange change) {
        Labels note = change.note();
        if (note == null) {
            return java.util.Optional.empty();
        }
        Map<String, String> shortened = new LinkedHashMap<>();
        note.byLang()
                .forEach((lang, text) ->
                        shortened.put(lang, text.length() <= 1_000 ? text : text.substring(0, 1_000) + "…"));
        return java.util.Optional.of(LabelsJson.json(new Labels(shortened)).toString());
    }

    private static @Nullable Labels note(int at, List<String> texts, Map<Integer, Labels> known) {
        if (at == NONE) {
            return null;
        }
        return known.computeIfAbsent(at, i -> {
            JsonObject json = Json.createReader(new StringReader(texts.get(i))).readObject();
            return LabelsJson.labels(json);
        });
    }

    private static int ordinal(@Nullable Verdict verdict) {
        return verdict == null ? NONE : verdict.ordinal();
    }

    private static @Nullable Verdict verdict(int ordinal) {
        return ordinal == NONE ? null : Verdict.values()[ordinal];
    }
}

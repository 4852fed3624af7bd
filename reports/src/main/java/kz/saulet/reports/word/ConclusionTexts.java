package kz.saulet.reports.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.language.Text;
import kz.saulet.norms.Regime;
import kz.saulet.problem.Messages;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Place;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/** The words of a conclusion in one language. */
final class ConclusionTexts {

    private static final Messages MESSAGES = Messages.of(ConclusionTexts.class);

    /** Official time of the whole country. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final String CONFIRMED = "confirmed";

    private final Lang lang;

    ConclusionTexts(Lang lang) {
        this.lang = lang;
    }

    String text(String key) {
        return MESSAGES.text(key, lang);
    }

    String text(String key, String name, String value) {
        return MESSAGES.text(key, lang, Map.of(name, Messages.plain(value)));
    }

    String in(Labels labels) {
        return labels.in(lang);
    }

    /** The text with the language it is really in. */
    Text textIn(Labels labels) {
        return labels.text(lang).orElse(new Text("", lang.tag()));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("date.pattern"), lang.locale()).format(date);
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", lang.locale()).format(instant.atZone(ZONE));
    }

    String severity(Severity severity) {
        return text("severity." + severity.id());
    }

    String verdict(Verdict verdict) {
        return text("verdict." + verdict.id());
    }

    /** The act, its edition and its paragraph, and in words how certain that is. */
    String norm(NormReference norm) {
        StringBuilder text = new StringBuilder(in(norm.title()));
        if (norm.edition() != null) {
            text.append(", ").append(text("norm.edition", "edition", norm.edition()));
        }
        if (!norm.details().place().isEmpty()) {
            text.append(", ").append(in(norm.details().place()));
        } else if (norm.paragraph() != null) {
            text.append(", ").append(text("norm.paragraph", "paragraph", norm.paragraph()));
        }
        return text + " (" + text("norm." + norm.status()) + ")";
    }

    /** The regime, and how certain its days are. */
    String regime(@Nullable Regime regime) {
        return regime == null
                ? text("regime.none")
                : in(regime.name())
                        + (regime.status().equals(CONFIRMED) ? "" : " (" + text("regime.to-be-verified") + ")");
    }

    /** What stands beside the reference: the official wording or our summary of the paragraph, and what is not certain. */
    List<String> normRemarks(NormReference norm) {
        List<String> remarks = new ArrayList<>();
        NormReference.Details details = norm.details();
        if (!details.text().isEmpty()) {
            remarks.add("«" + in(details.text()) + "»");
        } else if (!details.summary().isEmpty()) {
            remarks.add(text("norm.summary", "summary", in(details.summary())));
        }
        if (!details.remark().isEmpty()) {
            remarks.add(in(details.remark()));
        }
        return remarks;
    }

    String place(Place place) {
        List<String> parts = new ArrayList<>();
        if (place.file() != null) {
            parts.add(place.file());
        }
        if (place.section() != null) {
            parts.add(text("place.section", "section", place.section()));
        }
        if (place.paragraph() != null) {
            parts.add(text("place.paragraph", "paragraph", place.paragraph().toString()));
        }
        return String.join(", ", parts);
    }
}

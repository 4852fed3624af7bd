package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.saulet.language.Labels;
import kz.saulet.rules.EvidenceTriple;
import kz.saulet.rules.Rule;
import kz.saulet.submission.Directory;

/** What people see of findings. */
@ApplicationScoped
class FindingViews {

    private Directory directory;
    private RuleBook book;

    @Inject
    FindingViews(Directory directory, RuleBook book) {
        this.directory = directory;
        this.book = book;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FindingViews() {}

    FindingView view(Examination examination, RecordedFinding finding) {
        return views(examination, List.of(finding)).get(0);
    }

    List<FindingView> views(Examination examination, Collection<RecordedFinding> findings) {
        Set<String> mentioned = new LinkedHashSet<>();
        findings.forEach(f -> mentioned(f).forEach(mentioned::add));
        Map<String, Labels> names = new HashMap<>(directory.names(mentioned));
        mentioned.forEach(iri -> DocumentPartNames.of(iri).ifPresent(name -> names.putIfAbsent(iri, name)));
        FindingTexts texts = new FindingTexts(names);
        Map<String, String> context =
                Map.of("date", examination.checkedWith().date().toString());
        return findings.stream().map(f -> view(f, texts, context, names)).toList();
    }

    private FindingView view(
            RecordedFinding finding, FindingTexts texts, Map<String, String> context, Map<String, Labels> names) {
        Optional<Rule> rule = book.rule(finding.rule(), finding.edition());
        Labels message = texts.message(rule, finding, context);
        return new FindingView(
                finding.number(),
                finding.fingerprint(),
                finding.rule(),
                finding.edition(),
                finding.severity(),
                finding.focus(),
                finding.place(),
                message,
                texts.remedy(rule, finding, context),
                finding.norm(),
                finding.evidence(),
                namesOf(finding, names),
                finding.state(),
                finding.reason(),
                remark(finding, message),
                finding.remarkKk() != null || finding.remarkRu() != null,
                finding.decidedBy(),
                finding.decidedAt(),
                finding.reported(),
                finding.version());
    }

    /** The expert's words where there are any; in the other languages the rule's. */
    private static Labels remark(RecordedFinding finding, Labels message) {
        Map<String, String> texts = new LinkedHashMap<>(message.byLang());
        Optional.ofNullable(finding.remarkKk()).ifPresent(text -> texts.put("kk", text));
        Optional.ofNullable(finding.remarkRu()).ifPresent(text -> texts.put("ru", text));
        return new Labels(texts);
    }

    private static Map<String, Labels> namesOf(RecordedFinding finding, Map<String, Labels> names) {
        Map<String, Labels> own = new HashMap<>();
        mentioned(finding).forEach(iri -> Optional.ofNullable(names.get(iri)).ifPresent(name -> own.put(iri, name)));
        return own;
    }

    private static Stream<String> mentioned(RecordedFinding finding) {
        Stream<String> evidence = finding.evidence().stream().flatMap(FindingViews::iris);
        Stream<String> own = Stream.concat(Stream.ofNullable(finding.focus()), FindingTexts.iris(finding.parameters()));
        return Stream.concat(own, evidence).filter(iri -> iri.startsWith("http"));
    }

    private static Stream<String> iris(EvidenceTriple triple) {
        return Stream.of(triple.s(), triple.p(), triple.o()).filter(iri -> iri.matches("https?://\\S+"));
    }
}

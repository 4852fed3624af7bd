package kz.saulet.examination.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.examination.Conclusions;
import kz.saulet.examination.Decision;
import kz.saulet.examination.DecisionState;
import kz.saulet.examination.Examinations;
import kz.saulet.examination.FindingView;
import kz.saulet.examination.Issue;
import kz.saulet.examination.Outcome;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;
import kz.saulet.submission.AttachmentType;
import kz.saulet.submission.CaseView;
import kz.saulet.submission.Content;
import kz.saulet.submission.Descriptions;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.Draft;
import kz.saulet.submission.NewCase;
import kz.saulet.submission.Submissions;
import kz.saulet.submission.Upload;

/** A few weeks at the service integrator: who hands in what, and how far its examination is. */
@ApplicationScoped
public class DemoStory {

    private static final String INTEGRATOR = "nit";
    private static final String REASON = "Сведения приведены в приложении к документу.";

    private CurrentPerson current;
    private Submissions submissions;
    private Examinations examinations;
    private Conclusions conclusions;
    private DemoDescription description;

    @Inject
    public DemoStory(
            CurrentPerson current,
            Submissions submissions,
            Examinations examinations,
            Conclusions conclusions,
            DemoDescription description) {
        this.current = current;
        this.submissions = submissions;
        this.examinations = examinations;
        this.conclusions = conclusions;
        this.description = description;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DemoStory() {}

    void tell() {
        concluded(
                "mf",
                Labels.of(
                        "Салық төлеуші кабинеті (мысал)",
                        "Кабинет налогоплательщика (пример)",
                        "Taxpayer's office (example)"));
        concluded(
                "mh",
                Labels.of(
                        "Медициналық анықтамалар (мысал)",
                        "Медицинские справки (пример)",
                        "Medical certificates (example)"));
        underExamination(
                "mh",
                Labels.of("Диспансерлік есеп (мысал)", "Диспансерный учёт (пример)", "Dispensary register (example)"));
        handedIn("mf", Labels.of("Мүлік есебі (мысал)", "Учёт имущества (пример)", "Property register (example)"));
        handedIn(
                "mh",
                Labels.of(
                        "Дәрі-дәрмек қоры (мысал)",
                        "Запас лекарственных средств (пример)",
                        "Medicine stock (example)"));
        draft(
                "mh",
                Labels.of("Өтініштерді қабылдау (мысал)", "Приём обращений (пример)", "Intake of appeals (example)"));
    }

    private String draft(String body, Labels title) {
        signIn(Role.AGENCY, body);
        String id = submissions.create(new NewCase(DocumentType.TECHNICAL_ASSIGNMENT, title, body));
        save(id, description.passport());
        return id;
    }

    private String handedIn(String body, Labels title) {
        String id = draft(body, title);
        save(id, description.whole(body));
        attach(id, title);
        return examinations.submit(id);
    }

    private String underExamination(String body, Labels title) {
        String id = handedIn(body, title);
        signIn(Role.EXPERT, INTEGRATOR);
        List<FindingView> findings = examinations.findings(id);
        int half = (findings.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            decide(id, findings.get(i), i == 1);
        }
        return id;
    }

    private void concluded(String body, Labels title) {
        String id = handedIn(body, title);
        signIn(Role.EXPERT, INTEGRATOR);
        examinations.findings(id).forEach(finding -> decide(id, finding, finding.number() % 5 == 0));
        signIn(Role.HEAD, INTEGRATOR);
        conclusions.issue(id, new Issue(examinations.view(id).version(), Outcome.REVISE, null, null));
    }

    private void decide(String id, FindingView finding, boolean reject) {
        examinations.decide(
                id,
                finding.number(),
                new Decision(
                        finding.version(),
                        reject ? DecisionState.REJECTED : DecisionState.CONFIRMED,
                        reject ? REASON : null,
                        null,
                        null));
    }

    private void save(String id, Map<String, List<Content.Item>> values) {
        CaseView view = submissions.view(id);
        Content content = new Content(view.root(), Descriptions.KIND, values);
        submissions.saveDraft(id, new Draft(view.version(), view.row().title(), content));
    }

    private void attach(String id, Labels title) {
        byte[] bytes = PlainDocx.of(text().replace("{title}", title.in(Lang.RU)));
        try {
            Path file = Files.createTempFile("saulet-demo-", ".docx");
            try {
                Files.write(file, bytes);
                submissions.attach(id, new Upload("техническое-задание.docx", file, AttachmentType.DOCUMENT));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try (InputStream in = DemoStory.class.getResourceAsStream("technical-assignment.txt")) {
            if (in == null) {
                throw new IllegalStateException("The text of the demonstration's document is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signIn(Role role, String body) {
        current.set(new Person(role.id(), role.label(), GraphNames.DATA + "state-body/" + body, Set.of(role), Lang.RU));
    }
}

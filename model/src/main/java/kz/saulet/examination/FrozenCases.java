package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.Consequences;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.FrozenContents;
import org.jspecify.annotations.Nullable;

/** Keeps what every handed-in round was checked with, and gives it back for another run of the rules. */
@ApplicationScoped
@Transactional
public class FrozenCases {

    private static final String SELECT = """
            select e.id, s.id, s.serial, e.round, s.documentType, s.body, e.checkDate, e.graphPosition, e.ruleSet,
            f.inputs, c.facts, f.verdicts
            from Examination e, Submission s, Round r, FrozenContent c, FrozenCheck f
            where s.id = e.submissionId and r.submission = s and r.number = e.round
            and c.roundId = r.id and f.examinationId = e.id
            """;

    private EntityManager entities;
    private FrozenContents contents;

    @Inject
    public FrozenCases(EntityManager entities, FrozenContents contents) {
        this.entities = entities;
        this.contents = contents;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FrozenCases() {}

    /** All of them, or those of one type of document or one body; by case and round. */
    public List<FrozenCase> list(@Nullable DocumentType type, @Nullable String body) {
        TypedQuery<Object[]> query = entities.createQuery(
                SELECT + "and (:anyType = true or s.documentType = :type) and (:anyBody = true or s.body = :body)"
                        + " order by e.id",
                Object[].class);
        return read(query.setParameter("anyType", type == null)
                        .setParameter("type", type == null ? DocumentType.TECHNICAL_ASSIGNMENT : type)
                        .setParameter("anyBody", body == null)
                        .setParameter("body", body == null ? "" : body))
                .toList();
    }

    /** Some rounds behind one, in the order of their examinations. */
    List<FrozenCase> after(long examinationId, int most) {
        return read(entities.createQuery(SELECT + "and e.id > :last order by e.id", Object[].class)
                        .setParameter("last", examinationId)
                        .setMaxResults(most))
                .toList();
    }

    /** The latest round of a case; empty while it is a draft. */
    public Optional<FrozenCase> ofCase(DocumentType type, long serial) {
        return read(entities.createQuery(
                                SELECT + "and s.documentType = :type and s.serial = :serial order by e.round desc",
                                Object[].class)
                        .setParameter("type", type)
                        .setParameter("serial", serial)
                        .setMaxResults(1))
                .findFirst();
    }

    public Optional<FrozenCase> ofExamination(String id) {
        return id.matches("\\d{1,18}")
                ? read(entities.createQuery(SELECT + "and e.id = :id", Object[].class)
                                .setParameter("id", Long.valueOf(id)))
                        .findFirst()
                : Optional.empty();
    }

    /** Keeps the latest check of a round. */
    void keep(Examination examination, Checks.Checked checked) {
        keep(
                examination,
                checked.input(),
                checked.result().verdicts().stream().map(FrozenVerdict::of).toList());
    }

    /** Records verdicts of past rounds that were recalled, by examination. */
    public void record(Map<String, List<FrozenVerdict>> recalled) {
        recalled.forEach((id, verdicts) -> row(id).ifPresent(row -> row.record(verdicts)));
    }

    /** Keeps what the latest check of a round would do to the estate; nothing when that could not be evaluated. */
    void keep(String examinationId, Consequences consequences) {
        row(examinationId).ifPresent(row -> row.keep(consequences));
    }

    /** Empty when they were not evaluated. */
    Optional<Consequences> consequences(String examinationId) {
        return row(examinationId).flatMap(FrozenCheck::consequences);
    }

    private Optional<FrozenCheck> row(String examinationId) {
        return Optional.ofNullable(entities.find(FrozenCheck.class, Long.valueOf(examinationId)));
    }

    void keep(Examination examination, CheckInput input, List<FrozenVerdict> verdicts) {
        long id = Long.parseLong(examination.id());
        FrozenCheck row = entities.find(FrozenCheck.class, id);
        if (row == null) {
            row = new FrozenCheck(examination.id());
            entities.persist(row);
        }
        row.keep(input, verdicts);
        contents.keep(examination.caseId(), examination.round(), input.proposal());
    }

    private static Stream<FrozenCase> read(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(FrozenCases::row);
    }

    private static FrozenCase row(Object[] row) {
        DocumentType type = (DocumentType) row[4];
        return new FrozenCase(
                row[0].toString(),
                row[1].toString(),
                type.number((Long) row[2], (Integer) row[3]),
                (Integer) row[3],
                type,
                (String) row[5],
                (LocalDate) row[6],
                (Long) row[7],
                (String) row[8],
                new FrozenCase.Packed((String) row[9], (byte[]) row[10], (byte[]) row[11]));
    }
}

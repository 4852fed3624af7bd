package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.saulet.organisation.Permissions;
import org.jspecify.annotations.Nullable;

/** Lists cases: only those the current person may see, however the list is filtered. */
@ApplicationScoped
class CaseList {

    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}{2,3}-)?0*(\\d{1,15})(?:-\\d+)?");
    private static final int LONGEST_PAGE = 500;

    private EntityManager entities;
    private Permissions permissions;
    private CaseViews views;

    @Inject
    CaseList(EntityManager entities, Permissions permissions, CaseViews views) {
        this.entities = entities;
        this.permissions = permissions;
        this.views = views;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseList() {}

    CasePage page(CaseQuery query) {
        Conditions conditions = conditions(query);
        List<Submission> found = conditions
                .applyTo(entities.createQuery(
                        "select s from Submission s where " + conditions.text()
                                + " order by s.changedAt desc, s.id desc",
                        Submission.class))
                .setFirstResult(Math.max(0, query.offset()))
                .setMaxResults(Math.min(Math.max(1, query.limit()), LONGEST_PAGE))
                .getResultList();
        Long total = conditions
                .applyTo(entities.createQuery(
                        "select count(s) from Submission s where " + conditions.text(), Long.class))
                .getSingleResult();
        return new CasePage(views.rows(found), total);
    }

    private Conditions conditions(CaseQuery query) {
        Conditions conditions = new Conditions();
        visible(conditions);
        conditions.add("s.documentType = :type", "type", query.documentType());
        conditions.add("s.state = :state", "state", query.state());
        conditions.add("s.body = :body", "body", query.body());
        String text = query.text() == null ? "" : query.text().strip();
        if (!text.isEmpty()) {
            conditions.add(
                    "(lower(s.titleKk) like :text escape '!' or lower(s.titleRu) like :text escape '!'"
                            + " or lower(s.titleEn) like :text escape '!' or s.serial = :serial)",
                    "text",
                    like(text));
            conditions.parameter("serial", serial(text));
        }
        return conditions;
    }

    private void visible(Conditions conditions) {
        String own = Objects.requireNonNullElse(permissions.person().body(), "");
        boolean mine = !own.isEmpty() && permissions.mayCreateCase(own);
        String handedIn = "exists (select r from Round r where r.submission = s and r.submittedAt is not null)";
        if (permissions.seesAllCases()) {
            conditions.add("(" + handedIn + " or s.body = :own)", "own", mine ? own : "");
        } else {
            conditions.add("s.body = :own", "own", mine ? own : "");
        }
    }

    private static String like(String text) {
        String literal = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + literal + "%";
    }

    private static long serial(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? Long.parseLong(number.group(1)) : -1;
    }

    private static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                texts.add(condition);
                parameters.put(name, value);
            }
        }

        void parameter(String name, Object value) {
            parameters.put(name, value);
        }

        String text() {
            return String.join(" and ", texts);
        }

        <T> TypedQuery<T> applyTo(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}

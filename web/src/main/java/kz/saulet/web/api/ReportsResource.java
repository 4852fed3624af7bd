package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.duplication.DuplicateQuery;
import kz.saulet.duplication.Duplicates;
import kz.saulet.duplication.PairPage;
import kz.saulet.estate.EstateFindings;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Kind;
import kz.saulet.problem.WrongState;
import kz.saulet.replay.ReplayResult;
import kz.saulet.replay.ReplayView;
import kz.saulet.replay.Replays;
import kz.saulet.reports.DuplicatesTable;
import kz.saulet.reports.FindingsTable;
import kz.saulet.reports.Inventories;
import kz.saulet.reports.InventoryOrder;
import kz.saulet.reports.ReplayTable;
import kz.saulet.reports.ReportTable;
import kz.saulet.reports.TableFormat;
import kz.saulet.submission.Directory;
import kz.saulet.web.element.ListQuery;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** Any list as a file, with the same parameters as the page of the list. */
@Dependent
@Path("/reports")
public class ReportsResource {

    /** What a sheet of a workbook holds, and more than an estate has. */
    private static final int MOST_FINDINGS = 1_000_000;

    private Inventories inventories;
    private MetamodelRegistry metamodel;
    private Replays replays;
    private EstateFindings findings;
    private Duplicates duplicates;
    private Directory directory;
    private Language language;
    private Instance<TableFormat> formats;

    @Inject
    public ReportsResource(
            Inventories inventories,
            MetamodelRegistry metamodel,
            Replays replays,
            EstateFindings findings,
            Duplicates duplicates,
            Directory directory,
            Language language,
            @Any Instance<TableFormat> formats) {
        this.inventories = inventories;
        this.metamodel = metamodel;
        this.replays = replays;
        this.findings = findings;
        this.duplicates = duplicates;
        this.directory = directory;
        this.language = language;
        this.formats = formats;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public ReportsResource() {}

    /** Streamed as it is read; refusals come before the first byte. */
    @GET
    @Path("inventory.{extension: xlsx|csv}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response inventory(@PathParam("extension") String extension, @Context HttpServletRequest request) {
        ListQuery list = ListQuery.of(request, metamodel.current());
        ReportTable table =
                inventories.table(new InventoryOrder(list.query(language.lang(), 0, 0), columns(list.columns())));
        return file(table, extension);
    }

    /** The verdicts of a replay, with the filters of its page. */
    @GET
    @Path("replay.{extension: xlsx|csv}")
    @RolesAllowed(SauletApi.METHODOLOGIST)
    public Response replay(
            @PathParam("extension") String extension,
            @QueryParam("id") String id,
            @BeanParam ReplayFilterParameters filter) {
        ReplayView view = replays.view(String.valueOf(id));
        ReplayResult result = replays.result(view.id()).orElseThrow(() -> new WrongState("replay.no-result"));
        List<String> bodies =
                result.rounds().stream().map(r -> r.body()).distinct().toList();
        return file(
                new ReplayTable(
                        view,
                        result,
                        filter.filter(),
                        replays.names(bodies),
                        replays.thresholds(view.order()),
                        language.lang()),
                extension);
    }

    /** The findings of the estate, with the filters of their list. */
    @GET
    @Path("findings.{extension: xlsx|csv}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response findings(@PathParam("extension") String extension, @BeanParam FindingFilterParameters filter) {
        filter.await(findings);
        return file(new FindingsTable(findings.list(filter.query(), 0, MOST_FINDINGS), language.lang()), extension);
    }

    /** Pairs that look alike, with the filters of their list. */
    @GET
    @Path("duplicates.{extension: xlsx|csv}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response duplicates(@PathParam("extension") String extension, @BeanParam PairFilterParameters filter) {
        DuplicateQuery query = filter.query(0, MOST_FINDINGS);
        PairPage found = duplicates.list(query);
        Labels kind = metamodel.current().kind(found.kindId()).map(Kind::plural).orElse(Labels.none());
        DuplicatesTable.Asked asked = new DuplicatesTable.Asked(query, kind, bodyName(query.body()));
        return file(new DuplicatesTable(found, asked, language.lang()), extension);
    }

    private @Nullable Labels bodyName(@Nullable String iri) {
        return iri == null ? null : directory.name(iri);
    }

    private Response file(ReportTable table, String extension) {
        TableFormat format = formats.stream()
                .filter(f -> f.fileExtension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        StreamingOutput content = out -> format.write(table, out);
        String name = table.title() + " " + language.getToday() + "." + extension;
        return Response.ok(content, format.mediaType())
                .header("Content-Disposition", Downloads.attachment(name))
                .build();
    }

    private static List<String> columns(String listed) {
        return Arrays.stream(listed.split(",")).filter(id -> !id.isBlank()).toList();
    }
}

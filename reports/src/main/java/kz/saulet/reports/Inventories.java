package kz.saulet.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.metamodel.Kind;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;

/** Any list of elements as a table, as the current person may see it. A {@link TableFormat} writes it out. */
@ApplicationScoped
public class Inventories {

    /** Official time of the whole country. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Elements elements;
    private MetamodelRegistry metamodel;
    private Permissions permissions;
    private Clock clock = Clock.systemUTC();

    @Inject
    public Inventories(Elements elements, MetamodelRegistry metamodel, Permissions permissions) {
        this.elements = elements;
        this.metamodel = metamodel;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Inventories() {}

    /**
     * The table, checked but not yet read: refusals come here, before the first byte is sent.
     *
     * @throws kz.saulet.problem.NotFound for an unknown kind or graph
     * @throws kz.saulet.problem.Forbidden when the person may not export
     * @throws kz.saulet.problem.InvalidInput for an unusable filter, sort or property
     */
    public ReportTable table(InventoryOrder order) {
        permissions.requireExport();
        Kind kind = metamodel
                .current()
                .kind(order.query().kindId())
                .orElseThrow(() -> NotFound.kind(order.query().kindId()));
        elements.list(order.query().page(0, 1));
        InventoryColumns columns = InventoryColumns.of(kind, order, metamodel.current());
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZONE)).withNano(0);
        InventoryFacts facts = new InventoryFacts(kind, order.query(), metamodel.current(), permissions.person(), now);
        return new Inventory(kind, order.query(), columns, facts, elements::list);
    }
}

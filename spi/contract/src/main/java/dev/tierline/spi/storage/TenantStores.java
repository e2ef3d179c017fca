package dev.tierline.spi.storage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ability that a database may have beside {@link TicketStore}: to keep many tenants apart.
 *
 * <ul>
 *   <li>T1: what is committed to the store of one tenant is never seen, claimed, found or counted through that of another.
 *   <li>T2: {@link #tenants} lists every tenant that anything was committed for, in the order of their ids.
 *   <li>T3: {@link #withWorkDue} lists, in the same order, exactly the tenants that have a ticket or a message to claim at
 *       {@code now}; idle tenants cost nothing. A ticket that is only to be planned again (D5) does not count: whoever replaces a
 *       department sweeps its tenant.
 * </ul>
 */
public interface TenantStores {

    /**
     * Returns the store of a tenant; asking for it stores nothing.
     *
     * @param tenant the tenant
     * @return its store
     */
    TicketStore store(TenantId tenant);

    /**
     * Lists tenants (T2).
     *
     * @param after the tenant after which to begin, null for the beginning
     * @param limit how many at most
     * @return the tenants, empty if there are no more
     */
    List<TenantId> tenants(@Nullable TenantId after, int limit);

    /**
     * Lists tenants that have something to claim (T3).
     *
     * @param now the desk's present
     * @param after the tenant after which to begin, null for the beginning
     * @param limit how many at most
     * @return the tenants, empty if there are no more
     */
    List<TenantId> withWorkDue(Instant now, @Nullable TenantId after, int limit);
}

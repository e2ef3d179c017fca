package dev.tierline.jdbc;

import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.ticket.TicketStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A search as one statement.
 *
 * <p>Work that is done and work that is not stand apart in every index, so that a queue is read without stepping over years of
 * closed tickets. A search for both reads a page of each and merges them.
 */
final class TicketSearch {

    private final String tenant;
    private final TicketQuery query;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Parameters.Binding> values = new ArrayList<>();

    TicketSearch(String tenant, TicketQuery query) {
        this.tenant = tenant;
        this.query = query;
        among("status", query.statuses().stream().map(Enum::name).toList());
        amongNumbers("tier", query.tiers().stream().map(tier -> tier.level()).toList());
        among("team", query.teams().stream().map(team -> team.value()).toList());
        among("assignee", query.assignees().stream().map(staff -> staff.value()).toList());
        if (query.unassigned()) {
            conditions.append(" and assignee is null");
        }
        among("requester", query.requesters().stream().map(who -> who.value()).toList());
        amongNumbers(
                "priority",
                query.priorities().stream().map(priority -> priority.level()).toList());
        if (query.dueBefore() != null) {
            long end = Millis.of(query.dueBefore());
            where("due_at < ?", asked -> asked.number(end));
        }
        if (query.updatedSince() != null) {
            long start = Millis.of(query.updatedSince());
            where("updated_back <= ?", asked -> asked.number(-start));
        }
        if (query.after() != null) {
            after(query.after());
        }
    }

    /** The statement; its rows are revision, due date and document, one more than the page holds if there are more. */
    String sql() {
        Set<Integer> kinds = kinds();
        String order = " order by " + columns() + " limit ?";
        String page = "select revision, due_at, document, " + "opened_at, updated_back, priority, ticket"
                + " from tierline_ticket where tenant = ? and done = ?" + conditions + order;
        if (kinds.size() == 1) {
            return page;
        }
        return "select revision, due_at, document from (select * from (" + page + ") as undone"
                + " union all select * from (" + page + ") as done) as found" + order;
    }

    void bind(Parameters asked) throws SQLException {
        for (int done : kinds()) {
            asked.text(tenant).whole(done);
            for (Parameters.Binding value : values) {
                value.to(asked);
            }
            asked.whole(query.limit() + 1);
        }
        if (kinds().size() > 1) {
            asked.whole(query.limit() + 1);
        }
    }

    private Set<Integer> kinds() {
        Set<TicketStatus> statuses = query.statuses().isEmpty() ? EnumSet.allOf(TicketStatus.class) : query.statuses();
        return statuses.stream().map(status -> doneAsNumber(status)).collect(Collectors.toCollection(TreeSet::new));
    }

    static int doneAsNumber(TicketStatus status) {
        return status.isDone() ? 1 : 0;
    }

    private String columns() {
        return switch (query.order()) {
            case DUE -> "due_at, priority, ticket";
            case OPENED -> "opened_at, ticket";
            case UPDATED -> "updated_back, ticket";
        };
    }

    private void after(SearchKey key) {
        String id = key.id().value();
        switch (query.order()) {
            case DUE ->
                where(
                        "(due_at, priority, ticket) > (?, ?, ?)",
                        asked -> asked.number(Millis.orNever(key.at()))
                                .whole(key.priority().level())
                                .text(id));
            case OPENED ->
                where(
                        "(opened_at, ticket) > (?, ?)",
                        asked -> asked.number(Millis.orNever(key.at())).text(id));
            case UPDATED ->
                where(
                        "(updated_back, ticket) > (?, ?)",
                        asked -> asked.number(key.at() == null ? Millis.NEVER : -Millis.of(key.at()))
                                .text(id));
        }
    }

    private void among(String column, List<String> accepted) {
        if (!accepted.isEmpty()) {
            where(column + " in (" + Parameters.placeholders(accepted.size()) + ")", asked -> asked.texts(accepted));
        }
    }

    private void amongNumbers(String column, List<Integer> accepted) {
        if (!accepted.isEmpty()) {
            where(column + " in (" + Parameters.placeholders(accepted.size()) + ")", asked -> asked.wholes(accepted));
        }
    }

    private void where(String condition, Parameters.Binding value) {
        conditions.append(" and ").append(condition);
        values.add(value);
    }
}

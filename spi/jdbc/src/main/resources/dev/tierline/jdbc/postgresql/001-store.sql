-- Tierline on PostgreSQL, version 1: everything a department keeps, of every tenant in one set of tables.
--
-- Texts that are keys are collated "C": they compare by code point, which is how the store writes them so that they compare as
-- in Java (see the package's documentation). CockroachDB compares so by itself and does not know the collation: leave it out
-- there. Instants are milliseconds since 1970 (to_timestamp(wake_at / 1000.0) shows one); 9223372036854775807 is "never".
-- Every key begins with the tenant. One kind of index does not: those that find tenants with work due.

-- The version of these tables; one row for each script that was applied.
create table tierline_schema (
    version integer not null primary key,
    script text not null
);

-- Every tenant that anything was committed for.
create table tierline_tenant (
    tenant text collate "C" not null primary key
);

-- Tickets as last committed: the document is the ticket, the columns are what searches go by. "events" is the length of its
-- history, "updated_back" the instant of the last change negated, so that the latest comes first in an ascending index, and
-- "token" names the commit that wrote the row, by which a commit whose answer was lost is found again.
create table tierline_ticket (
    tenant text collate "C" not null,
    ticket text collate "C" not null,
    revision bigint not null,
    events bigint not null,
    done integer not null,
    status text collate "C" not null,
    priority integer not null,
    tier integer,
    team text collate "C",
    assignee text collate "C",
    requester text collate "C",
    opened_at bigint not null,
    updated_back bigint not null,
    due_at bigint not null,
    token bigint not null,
    document text not null,
    primary key (tenant, ticket)
);

-- The three orders of a search; work that is not done is a small part of the whole, so it stands apart in each.
create index tierline_ticket_by_due on tierline_ticket (tenant, done, due_at, priority, ticket);
create index tierline_ticket_by_opening on tierline_ticket (tenant, done, opened_at, ticket);
create index tierline_ticket_by_change on tierline_ticket (tenant, done, updated_back, ticket);
-- A team's queue in working order, what a person holds (search and workload), what a requester asked for.
create index tierline_ticket_by_team on tierline_ticket (tenant, team, done, due_at, priority, ticket)
    where team is not null;
create index tierline_ticket_by_assignee on tierline_ticket (tenant, assignee, done, priority)
    where assignee is not null;
create index tierline_ticket_by_requester on tierline_ticket (tenant, requester, done)
    where requester is not null;

-- When tickets wake. Apart from the ticket, so that a claim rewrites a few bytes. "claimable_at" is the end of the lease, or
-- wake_at where there is none.
create table tierline_due (
    tenant text collate "C" not null,
    ticket text collate "C" not null,
    wake_at bigint not null,
    lease_end bigint,
    claimable_at bigint not null,
    primary key (tenant, ticket)
);

create index tierline_due_free on tierline_due (tenant, wake_at, ticket) where lease_end is null;
create index tierline_due_leased on tierline_due (tenant, claimable_at) where lease_end is not null;
create index tierline_due_tenants on tierline_due (claimable_at asc, tenant);

-- What happened, in order. Never changed.
create table tierline_history (
    tenant text collate "C" not null,
    ticket text collate "C" not null,
    sequence bigint not null,
    reference text collate "C",
    token bigint not null,
    document text not null,
    primary key (tenant, ticket, sequence)
);

-- Outside names of operations that were done. A name too long for an index is kept as its digest.
create table tierline_reference (
    tenant text collate "C" not null,
    reference text collate "C" not null,
    ticket text collate "C" not null,
    token bigint not null,
    primary key (tenant, reference)
);

-- The outbox. A settled message keeps its row without "available_at" and "claimable_at", so that it is not queued again. Ids
-- may be of any length: the key is their digest, "head" their beginning, which the order of claims goes by before the rest.
create table tierline_message (
    tenant text collate "C" not null,
    digest text collate "C" not null,
    head text collate "C" not null,
    message text collate "C" not null,
    ticket text collate "C" not null,
    kind text collate "C" not null,
    recipient text collate "C" not null,
    about_at bigint not null,
    queued_at bigint not null,
    available_at bigint,
    lease_end bigint,
    claimable_at bigint,
    rejected text collate "C",
    primary key (tenant, digest)
);

create index tierline_message_free on tierline_message (tenant, available_at, head)
    where lease_end is null and available_at is not null;
create index tierline_message_leased on tierline_message (tenant, claimable_at) where lease_end is not null;
create index tierline_message_tenants on tierline_message (claimable_at asc, tenant) where claimable_at is not null;

-- What changes daily and is no configuration. A subject too long for an index is kept as its digest.
create table tierline_record (
    tenant text collate "C" not null,
    kind text collate "C" not null,
    record text collate "C" not null,
    subject text collate "C" not null,
    revision bigint not null,
    token bigint not null,
    document text not null,
    primary key (tenant, kind, record)
);

create index tierline_record_by_subject on tierline_record (tenant, kind, subject, record);

-- The department's revisions. Never changed.
create table tierline_department (
    tenant text collate "C" not null,
    number bigint not null,
    from_at bigint not null,
    token bigint not null,
    document text not null,
    primary key (tenant, number)
);

-- Tierline on PostgreSQL, version 2: under which revision of the department a ticket was planned and an event happened.
--
-- A ticket that is not done has its row among the due ones now even if it never wakes by itself ("wake_at" is "never"), so that
-- it can be planned again when the department is replaced. What was stored before has revision 0: nobody knows.

alter table tierline_due add column planned_under bigint not null default 0;

insert into tierline_due (tenant, ticket, wake_at, claimable_at)
    select tenant, ticket, 9223372036854775807, 9223372036854775807 from tierline_ticket as open_ticket
        where done = 0 and not exists (
            select 1 from tierline_due
                where tierline_due.tenant = open_ticket.tenant and tierline_due.ticket = open_ticket.ticket);

create index tierline_due_by_plan on tierline_due (tenant, planned_under, wake_at, ticket);

alter table tierline_history add column department bigint not null default 0;

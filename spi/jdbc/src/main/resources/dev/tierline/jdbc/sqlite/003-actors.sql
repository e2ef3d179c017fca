-- Tierline on SQLite, version 3: messages go to customers too, and who replaced a department is known.
--
-- "recipient_kind" says whose account "recipient" is: that of "staff" or that of a "requester". What was queued before went to
-- staff.

-- "by_kind" says whose account "by_account" is: that of "staff" or that of a "requester"; where it is "system" there is none.
-- Nobody knows who stored the revisions that were there before.

alter table tierline_message add column recipient_kind text not null default 'staff';

alter table tierline_department add column by_kind text not null default 'system';

alter table tierline_department add column by_account text;

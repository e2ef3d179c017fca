package dev.tierline.json;

import dev.tierline.calendar.Computus;
import dev.tierline.escalation.Recipient;
import dev.tierline.oncall.AbsenceRule;
import dev.tierline.oncall.SwapState;
import dev.tierline.role.Permission;
import dev.tierline.role.Scope;
import dev.tierline.staff.ContactKind;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.TierKind;
import java.time.DayOfWeek;

/** The words of every enumeration. */
final class Vocabulary {

    static final Words<TicketStatus> STATUS = new Words<>("ticket status", TicketStatus.values(), Vocabulary::status);
    static final Words<MoveKind> MOVE = new Words<>("kind of move", MoveKind.values(), Vocabulary::move);
    static final Words<ServiceMetric> METRIC = new Words<>("metric", ServiceMetric.values(), Vocabulary::metric);
    static final Words<Recipient.ByRole> RECIPIENT =
            new Words<>("recipient", Recipient.ByRole.values(), Vocabulary::recipient);
    static final Words<DayOfWeek> WEEKDAY = new Words<>("weekday", DayOfWeek.values(), Vocabulary::weekday);
    static final Words<Computus> COMPUTUS = new Words<>("computus", Computus.values(), Vocabulary::computus);
    static final Words<SwapState> SWAP_STATE =
            new Words<>("state of a swap", SwapState.values(), Vocabulary::swapState);
    static final Words<AbsenceRule> ABSENCE =
            new Words<>("rule for absences", AbsenceRule.values(), Vocabulary::absence);

    static final Words<TierKind> TIER_KIND = new Words<>("kind of tier", TierKind.values(), Vocabulary::tierKind);
    static final Words<ContactKind> CONTACT = new Words<>("kind of contact", ContactKind.values(), Vocabulary::contact);
    static final Words<Scope> SCOPE = new Words<>("scope", Scope.values(), Vocabulary::scope);
    static final Words<Permission> PERMISSION = new Words<>("permission", Permission.values(), PermissionWords::of);
    static final Words<Impact> IMPACT = new Words<>("impact", Impact.values(), Vocabulary::impact);
    static final Words<Urgency> URGENCY = new Words<>("urgency", Urgency.values(), Vocabulary::urgency);

    private Vocabulary() {}

    private static String status(TicketStatus status) {
        return switch (status) {
            case QUEUED -> "queued";
            case ASSIGNED -> "assigned";
            case IN_PROGRESS -> "in-progress";
            case WAITING_CUSTOMER -> "waiting-customer";
            case WAITING_VENDOR -> "waiting-vendor";
            case WAITING_INTERNAL -> "waiting-internal";
            case WAITING_DEVELOPMENT -> "waiting-development";
            case WAITING_UNTIL -> "waiting-until";
            case RESOLVED -> "resolved";
            case CLOSED -> "closed";
            case CANCELLED -> "cancelled";
            case MERGED -> "merged";
        };
    }

    private static String move(MoveKind kind) {
        return switch (kind) {
            case OPEN -> "open";
            case CHANGE_PRIORITY -> "change-priority";
            case MOVE_TO -> "move-to";
            case ASSIGN -> "assign";
            case UNASSIGN -> "unassign";
            case RELEASE -> "release";
            case ACCEPT -> "accept";
            case START -> "start";
            case WAIT -> "wait";
            case RESUME -> "resume";
            case RESOLVE -> "resolve";
            case CLOSE -> "close";
            case CANCEL -> "cancel";
            case REOPEN -> "reopen";
            case REPLY -> "reply";
            case NOTE -> "note";
            case LOG_TIME -> "log-time";
            case ASSESS -> "assess";
            case ESCALATE -> "escalate";
            case HAND_BACK -> "hand-back";
            case HAND_OUTSIDE -> "hand-outside";
            case FILE_BUG -> "file-bug";
            case FOLLOW_BUG -> "follow-bug";
            case CALL_IN -> "call-in";
            case JUDGE_COMPLEXITY -> "judge-complexity";
            case DIAGNOSE -> "diagnose";
            case PROPOSE_COURSE -> "propose-course";
            case TRY_COURSE -> "try-course";
            case PUBLISH_SOLUTION -> "publish-solution";
            case CONFIRM -> "confirm";
            case RATE -> "rate";
            case LINK -> "link";
            case UNLINK -> "unlink";
            case MERGE -> "merge";
            case WRITE_AFTER_MERGE -> "write-after-merge";
            case HEAR_FROM_MERGED -> "hear-from-merged";
            case VERIFY_REQUESTER -> "verify-requester";
            case GIVE_CONSENT -> "give-consent";
            case WITHDRAW_CONSENT -> "withdraw-consent";
            case START_SESSION -> "start-session";
            case END_SESSION -> "end-session";
        };
    }

    private static String metric(ServiceMetric metric) {
        return switch (metric) {
            case FIRST_RESPONSE -> "first-response";
            case RESOLUTION -> "resolution";
        };
    }

    private static String recipient(Recipient.ByRole recipient) {
        return switch (recipient) {
            case TEAM_SUPERVISOR -> "team-supervisor";
            case MANAGER -> "manager";
            case ASSIGNEE -> "assignee";
        };
    }

    private static String tierKind(TierKind kind) {
        return switch (kind) {
            case SELF_SERVICE -> "self-service";
            case INTERNAL -> "internal";
            case OUTSIDE -> "outside";
        };
    }

    private static String contact(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> "email";
            case PHONE -> "phone";
            case SMS -> "sms";
            case CHAT -> "chat";
            case PUSH -> "push";
            case OTHER -> "other";
        };
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case OWN -> "own";
            case TEAM -> "team";
            case TIER -> "tier";
            case DEPARTMENT -> "department";
        };
    }

    private static String impact(Impact impact) {
        return switch (impact) {
            case HIGH -> "high";
            case MEDIUM -> "medium";
            case LOW -> "low";
        };
    }

    private static String urgency(Urgency urgency) {
        return switch (urgency) {
            case HIGH -> "high";
            case MEDIUM -> "medium";
            case LOW -> "low";
        };
    }

    private static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "mon";
            case TUESDAY -> "tue";
            case WEDNESDAY -> "wed";
            case THURSDAY -> "thu";
            case FRIDAY -> "fri";
            case SATURDAY -> "sat";
            case SUNDAY -> "sun";
        };
    }

    private static String computus(Computus computus) {
        return switch (computus) {
            case WESTERN -> "western";
            case ORTHODOX -> "orthodox";
        };
    }

    private static String swapState(SwapState state) {
        return switch (state) {
            case REQUESTED -> "requested";
            case ACCEPTED -> "accepted";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String absence(AbsenceRule rule) {
        return switch (rule) {
            case SKIP_TO_NEXT -> "skip-to-next";
            case LEAVE_GAP -> "leave-gap";
        };
    }
}

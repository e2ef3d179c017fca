package dev.tierline.json;

import dev.tierline.role.Permission;

/** The words of the permissions. */
final class PermissionWords {

    private PermissionWords() {}

    static String of(Permission permission) {
        return switch (permission) {
            case VIEW_TICKETS -> "view-tickets";
            case OPEN_TICKETS -> "open-tickets";
            case CLAIM_TICKETS -> "claim-tickets";
            case ASSIGN_TICKETS -> "assign-tickets";
            case MOVE_TICKETS -> "move-tickets";
            case WORK_TICKETS -> "work-tickets";
            case SET_PRIORITY -> "set-priority";
            case SET_DEADLINES -> "set-deadlines";
            case RESOLVE_TICKETS -> "resolve-tickets";
            case CLOSE_TICKETS -> "close-tickets";
            case REOPEN_TICKETS -> "reopen-tickets";
            case CANCEL_TICKETS -> "cancel-tickets";
            case REPLY -> "reply";
            case WRITE_NOTES -> "write-notes";
            case LOG_TIME -> "log-time";
            case JUDGE_COMPLEXITY -> "judge-complexity";
            case LINK_TICKETS -> "link-tickets";
            case FILE_BUGS -> "file-bugs";
            case CONTACT_VENDORS -> "contact-vendors";
            case ESCALATE_TICKETS -> "escalate-tickets";
            case RUN_REMOTE_SESSIONS -> "run-remote-sessions";
            case GIVE_CONSENT -> "give-consent";
            case RATE_SERVICE -> "rate-service";
            case REVIEW_WORK -> "review-work";
            case COACH_STAFF -> "coach-staff";
            case SEARCH_KNOWLEDGE -> "search-knowledge";
            case DRAFT_ARTICLES -> "draft-articles";
            case PUBLISH_ARTICLES -> "publish-articles";
            case VIEW_SCHEDULES -> "view-schedules";
            case BOOK_APPOINTMENTS -> "book-appointments";
            case DESIGN_CALENDARS -> "design-calendars";
            case PLAN_ON_CALL -> "plan-on-call";
            case SWAP_SHIFTS -> "swap-shifts";
            case RECORD_TIME_OFF -> "record-time-off";
            case VIEW_REPORTS -> "view-reports";
            case DEFINE_SERVICE -> "define-service";
            case ADMINISTER_STAFF -> "administer-staff";
            case ADMINISTER_ROLES -> "administer-roles";
            case ADMINISTER_TIERS -> "administer-tiers";
            case ADMINISTER_POLICIES -> "administer-policies";
            case ADMINISTER_CONTRACTS -> "administer-contracts";
            case ERASE_PERSONAL_TEXT -> "erase-personal-text";
        };
    }
}

package dev.tierline.role;

import static dev.tierline.role.Permission.ADMINISTER_CONTRACTS;
import static dev.tierline.role.Permission.ADMINISTER_POLICIES;
import static dev.tierline.role.Permission.ADMINISTER_ROLES;
import static dev.tierline.role.Permission.ADMINISTER_STAFF;
import static dev.tierline.role.Permission.ADMINISTER_TIERS;
import static dev.tierline.role.Permission.ASSIGN_TICKETS;
import static dev.tierline.role.Permission.BOOK_APPOINTMENTS;
import static dev.tierline.role.Permission.CANCEL_TICKETS;
import static dev.tierline.role.Permission.CLAIM_TICKETS;
import static dev.tierline.role.Permission.CLOSE_TICKETS;
import static dev.tierline.role.Permission.COACH_STAFF;
import static dev.tierline.role.Permission.CONTACT_VENDORS;
import static dev.tierline.role.Permission.DEFINE_SERVICE;
import static dev.tierline.role.Permission.DESIGN_CALENDARS;
import static dev.tierline.role.Permission.DRAFT_ARTICLES;
import static dev.tierline.role.Permission.ERASE_PERSONAL_TEXT;
import static dev.tierline.role.Permission.ESCALATE_TICKETS;
import static dev.tierline.role.Permission.FILE_BUGS;
import static dev.tierline.role.Permission.GIVE_CONSENT;
import static dev.tierline.role.Permission.JUDGE_COMPLEXITY;
import static dev.tierline.role.Permission.LINK_TICKETS;
import static dev.tierline.role.Permission.LOG_TIME;
import static dev.tierline.role.Permission.MOVE_TICKETS;
import static dev.tierline.role.Permission.OPEN_TICKETS;
import static dev.tierline.role.Permission.PLAN_ON_CALL;
import static dev.tierline.role.Permission.PUBLISH_ARTICLES;
import static dev.tierline.role.Permission.RATE_SERVICE;
import static dev.tierline.role.Permission.RECORD_TIME_OFF;
import static dev.tierline.role.Permission.REOPEN_TICKETS;
import static dev.tierline.role.Permission.REPLY;
import static dev.tierline.role.Permission.RESOLVE_TICKETS;
import static dev.tierline.role.Permission.REVIEW_WORK;
import static dev.tierline.role.Permission.RUN_REMOTE_SESSIONS;
import static dev.tierline.role.Permission.SEARCH_KNOWLEDGE;
import static dev.tierline.role.Permission.SET_DEADLINES;
import static dev.tierline.role.Permission.SET_PRIORITY;
import static dev.tierline.role.Permission.SWAP_SHIFTS;
import static dev.tierline.role.Permission.VIEW_REPORTS;
import static dev.tierline.role.Permission.VIEW_SCHEDULES;
import static dev.tierline.role.Permission.VIEW_TICKETS;
import static dev.tierline.role.Permission.WORK_TICKETS;
import static dev.tierline.role.Permission.WRITE_NOTES;
import static dev.tierline.role.Scope.DEPARTMENT;
import static dev.tierline.role.Scope.OWN;
import static dev.tierline.role.Scope.TEAM;

import java.util.List;

/**
 * The roles of a support department as the field knows them, as data: each duty stands beside what it grants.
 *
 * <p>Every department has them without listing them; one that lists a role of the same id has its own instead. People who do
 * two jobs have two roles: a supervisor who works cases himself is an engineer too.
 */
public final class BuiltInRoles {

    /** Answers for the whole service. */
    public static final Role MANAGER = Role.named("manager", "Manager")
            .duty("defines the whole scope of the service", DEPARTMENT, DEFINE_SERVICE, VIEW_TICKETS, VIEW_REPORTS)
            .duty(
                    "designs the service calendar and assigns people to it",
                    DEPARTMENT,
                    DESIGN_CALENDARS,
                    PLAN_ON_CALL,
                    RECORD_TIME_OFF,
                    VIEW_SCHEDULES)
            .duty("trains and coaches", DEPARTMENT, COACH_STAFF, BOOK_APPOINTMENTS)
            .duty(
                    "watches assigned work for quality: reviews samples, scores them, leaves coaching notes",
                    DEPARTMENT,
                    VIEW_TICKETS,
                    REVIEW_WORK,
                    WRITE_NOTES,
                    SEARCH_KNOWLEDGE,
                    PUBLISH_ARTICLES)
            .duty(
                    "administers accounts, roles, tiers, policies and contracts",
                    DEPARTMENT,
                    ADMINISTER_STAFF,
                    ADMINISTER_ROLES,
                    ADMINISTER_TIERS,
                    ADMINISTER_POLICIES,
                    ADMINISTER_CONTRACTS,
                    ERASE_PERSONAL_TEXT)
            .duty(
                    "decides what comes to him by hierarchical escalation",
                    DEPARTMENT,
                    ASSIGN_TICKETS,
                    MOVE_TICKETS,
                    SET_PRIORITY,
                    SET_DEADLINES,
                    REPLY,
                    CANCEL_TICKETS)
            .build();

    /** Coordinates one team, or several. */
    public static final Role SUPERVISOR = Role.named("supervisor", "Supervisor")
            .duty(
                    "coordinates and controls the team's work",
                    TEAM,
                    VIEW_TICKETS,
                    OPEN_TICKETS,
                    ASSIGN_TICKETS,
                    MOVE_TICKETS,
                    LINK_TICKETS,
                    WRITE_NOTES,
                    CANCEL_TICKETS,
                    REOPEN_TICKETS,
                    CLOSE_TICKETS)
            .duty("sets priorities and deadlines", TEAM, SET_PRIORITY, SET_DEADLINES)
            .duty(
                    "sees that every request gets an adequate solution on time",
                    TEAM,
                    RESOLVE_TICKETS,
                    REPLY,
                    REVIEW_WORK,
                    COACH_STAFF,
                    SEARCH_KNOWLEDGE,
                    PUBLISH_ARTICLES,
                    VIEW_REPORTS)
            .duty(
                    "checks the calendar of scheduled work and tracks delays",
                    TEAM,
                    VIEW_SCHEDULES,
                    PLAN_ON_CALL,
                    RECORD_TIME_OFF)
            .duty("takes part in pre-sales demonstrations", TEAM, BOOK_APPOINTMENTS)
            .duty("is where hierarchical escalation goes first", TEAM, ESCALATE_TICKETS)
            .build();

    /** Works cases: on the second tier in depth, on the third as an expert. */
    public static final Role ENGINEER = Role.named("engineer", "Engineer")
            .duty(
                    "looks at what others did before",
                    DEPARTMENT,
                    VIEW_TICKETS,
                    OPEN_TICKETS,
                    WRITE_NOTES,
                    VIEW_SCHEDULES)
            .duty("takes up the cases of the team", TEAM, CLAIM_TICKETS, REOPEN_TICKETS)
            .duty(
                    "works with the customer by phone, e-mail, chat or remote session",
                    OWN,
                    WORK_TICKETS,
                    REPLY,
                    LOG_TIME,
                    RUN_REMOTE_SESSIONS,
                    BOOK_APPOINTMENTS,
                    RESOLVE_TICKETS,
                    CLOSE_TICKETS)
            .duty("diagnoses", OWN, SET_PRIORITY, LINK_TICKETS)
            .duty("searches the knowledge base", DEPARTMENT, SEARCH_KNOWLEDGE)
            .duty(
                    "judges the technical complexity of a case and recommends what to do",
                    OWN,
                    JUDGE_COMPLEXITY,
                    MOVE_TICKETS,
                    ESCALATE_TICKETS)
            .duty("checks documentation", DEPARTMENT, DRAFT_ARTICLES)
            .duty("publishes the solutions that he verified", OWN, PUBLISH_ARTICLES)
            .duty("talks to the development team and to vendors", OWN, FILE_BUGS, CONTACT_VENDORS)
            .duty("arranges his own shifts and time off", OWN, SWAP_SHIFTS, RECORD_TIME_OFF)
            .build();

    /** Takes everything in, on the first tier. */
    public static final Role OPERATOR = Role.named("operator", "Operator")
            .duty("takes calls, e-mails and web requests and records them", DEPARTMENT, OPEN_TICKETS, VIEW_TICKETS)
            .duty("sorts what comes in", TEAM, CLAIM_TICKETS, SET_PRIORITY, LINK_TICKETS, WRITE_NOTES, REOPEN_TICKETS)
            .duty("searches the knowledge base", DEPARTMENT, SEARCH_KNOWLEDGE)
            .duty(
                    "gives a typical solution from the knowledge base",
                    OWN,
                    WORK_TICKETS,
                    REPLY,
                    LOG_TIME,
                    RESOLVE_TICKETS,
                    CLOSE_TICKETS)
            .duty(
                    "when a problem is untypical or stays unsolved, informs the experts",
                    TEAM,
                    MOVE_TICKETS,
                    ESCALATE_TICKETS)
            .duty("schedules support sessions", DEPARTMENT, VIEW_SCHEDULES)
            .duty("books them", OWN, BOOK_APPOINTMENTS)
            .duty("arranges his own shifts and time off", OWN, SWAP_SHIFTS, RECORD_TIME_OFF)
            .build();

    /** What a customer may do with the tickets that name him as their requester. */
    public static final Role CUSTOMER = Role.named("customer", "Customer")
            .duty("asks for support", OWN, OPEN_TICKETS, VIEW_TICKETS)
            .duty("answers questions", OWN, REPLY)
            .duty("confirms a solution, or says that it is none", OWN, CLOSE_TICKETS, REOPEN_TICKETS)
            .duty("withdraws a request", OWN, CANCEL_TICKETS)
            .duty("rates the service", OWN, RATE_SERVICE)
            .duty("gives or withdraws consent to a remote session", OWN, GIVE_CONSENT)
            .duty("looks for the answer himself", DEPARTMENT, SEARCH_KNOWLEDGE)
            .build();

    /** May do everything everywhere: for a host that asks its own questions before it asks the desk. */
    public static final Role UNRESTRICTED = Role.named("unrestricted", "Unrestricted")
            .duty("does whatever the host lets him do", DEPARTMENT, Permission.values())
            .build();

    /** All of them. */
    public static final List<Role> ALL = List.of(MANAGER, SUPERVISOR, ENGINEER, OPERATOR, CUSTOMER, UNRESTRICTED);

    private BuiltInRoles() {}
}

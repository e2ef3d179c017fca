package dev.tierline.json;

import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.EndOfSession;
import dev.tierline.ticket.Formality;
import dev.tierline.ticket.LinkKind;

/** The words of what is known about a case. */
final class CaseWords {

    static final Words<Complexity> COMPLEXITY = new Words<>("complexity", Complexity.values(), CaseWords::complexity);
    static final Words<CourseResult> COURSE_RESULT =
            new Words<>("result of a course of action", CourseResult.values(), CaseWords::courseResult);
    static final Words<Authority> AUTHORITY = new Words<>("authority", Authority.values(), CaseWords::authority);
    static final Words<LinkKind> LINK = new Words<>("kind of link", LinkKind.values(), CaseWords::link);
    static final Words<BugStatus> BUG = new Words<>("status of a bug", BugStatus.values(), CaseWords::bug);
    static final Words<EndOfSession> END_OF_SESSION =
            new Words<>("end of a session", EndOfSession.values(), CaseWords::endOfSession);
    static final Words<Formality> FORMALITY = new Words<>("formality", Formality.values(), CaseWords::formality);

    private CaseWords() {}

    private static String complexity(Complexity complexity) {
        return switch (complexity) {
            case ROUTINE -> "routine";
            case MODERATE -> "moderate";
            case COMPLEX -> "complex";
        };
    }

    private static String courseResult(CourseResult result) {
        return switch (result) {
            case UNTRIED -> "untried";
            case WORKED -> "worked";
            case HELPED -> "helped";
            case FAILED -> "failed";
        };
    }

    private static String authority(Authority authority) {
        return switch (authority) {
            case SUPERVISOR -> "supervisor";
            case MANAGER -> "manager";
        };
    }

    private static String link(LinkKind kind) {
        return switch (kind) {
            case MERGED_INTO -> "merged-into";
            case MERGED_FROM -> "merged-from";
            case DUPLICATE_OF -> "duplicate-of";
            case DUPLICATED_BY -> "duplicated-by";
            case CAUSED_BY -> "caused-by";
            case CAUSES -> "causes";
            case FOLLOW_UP_OF -> "follow-up-of";
            case FOLLOWED_BY -> "followed-by";
            case BUG -> "bug";
            case VENDOR_CASE -> "vendor-case";
            case ARTICLE -> "article";
        };
    }

    private static String bug(BugStatus status) {
        return switch (status) {
            case OPEN -> "open";
            case IN_PROGRESS -> "in-progress";
            case FIXED -> "fixed";
            case REJECTED -> "rejected";
        };
    }

    private static String endOfSession(EndOfSession ground) {
        return switch (ground) {
            case DONE -> "done";
            case CONSENT_WITHDRAWN -> "consent-withdrawn";
            case TICKET_PASSED_ON -> "ticket-passed-on";
        };
    }

    private static String formality(Formality formality) {
        return switch (formality) {
            case HAND_BACK_REASON -> "hand-back-reason";
            case OVERRULING_REASON -> "overruling-reason";
            case OUTSIDE_CASE -> "outside-case";
            case SOLUTION -> "solution";
        };
    }
}

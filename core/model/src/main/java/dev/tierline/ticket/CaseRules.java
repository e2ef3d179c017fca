package dev.tierline.ticket;

import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import org.jspecify.annotations.Nullable;

/** What moves make happen that are about the case itself: how pressing it is, what is wrong with it, what solved it. */
record CaseRules(MoveRules moves) {

    void make(CaseMove move) {
        Ticket ticket = moves.ticket();
        if (move instanceof CaseMove.Assess assess) {
            assess(assess.assessment());
        } else if (move instanceof CaseMove.JudgeComplexity judge) {
            moves.happens(new CaseEvent.ComplexityJudged(
                    moves.at(), moves.by(), judge.complexity(), moves.citeIfGiven(judge.recommendation(), true, 1)));
        } else if (move instanceof CaseMove.Diagnose diagnose) {
            moves.happens(new CaseEvent.Diagnosed(moves.at(), moves.by(), moves.cite(diagnose.text(), true, 1)));
        } else if (move instanceof CaseMove.ProposeCourse propose) {
            propose(propose, ticket.caseFile().findings().courses().size());
        } else if (move instanceof CaseMove.TryCourse attempt) {
            tryOut(attempt, ticket.caseFile().findings().courses().size());
        } else if (move instanceof CaseMove.PublishSolution publish) {
            publish(publish.article());
        } else if (move instanceof CaseMove.Confirm) {
            requireCustomer(move);
            confirm();
        } else if (move instanceof CaseMove.Rate rate) {
            requireCustomer(move);
            moves.happens(new CaseEvent.Rated(
                    moves.at(), moves.by(), rate.score(), moves.citeIfGiven(rate.comment(), false, 1)));
        }
    }

    /** Changes the priority; where it differs from what impact and urgency give, the department may want to know why. */
    void changePriority(Move.ChangePriority change) {
        Ticket ticket = moves.ticket();
        if (change.to().equals(ticket.priority())) {
            return;
        }
        Assessment assessment = ticket.caseFile().assessment();
        if (assessment != null && change.reason() == null) {
            requireReason(change.to(), moves.rules().priority(assessment));
        }
        change(ticket.priority(), change.to(), moves.citeIfGiven(change.reason(), true, 1));
    }

    private void requireReason(Priority asked, Priority given) {
        if (!asked.equals(given) && moves.rules().lifeCycle().demands(Formality.OVERRULING_REASON)) {
            throw moves.refused(
                    MoveKind.CHANGE_PRIORITY,
                    "impact and urgency give " + given + "; expected a reason to overrule them with " + asked);
        }
    }

    void resolve(Move.Resolve resolve) {
        String solution = resolve.solution();
        if (solution == null) {
            if (moves.rules().lifeCycle().demands(Formality.SOLUTION)
                    && !moves.ticket().status().isDone()) {
                throw moves.refused(MoveKind.RESOLVE, "expected the solution to be written down");
            }
        } else {
            moves.happens(new CaseEvent.Solved(
                    moves.at(),
                    moves.by(),
                    moves.cite(solution, false, 1),
                    moves.citeIfGiven(resolve.rootCause(), true, 2)));
        }
        moves.enter(MoveKind.RESOLVE, TicketStatus.RESOLVED);
    }

    private void assess(Assessment assessment) {
        Ticket ticket = moves.ticket();
        Priority priority = moves.rules().priority(assessment);
        if (!assessment.equals(ticket.caseFile().assessment())) {
            moves.happens(new CaseEvent.Assessed(moves.at(), moves.by(), assessment));
        }
        if (!priority.equals(ticket.priority())) {
            change(ticket.priority(), priority, null);
        }
    }

    private void change(Priority from, Priority to, @Nullable String reason) {
        moves.happens(new TicketEvent.PriorityChanged(moves.at(), moves.by(), from, to, reason));
    }

    private void propose(CaseMove.ProposeCourse propose, int proposed) {
        if (proposed == CaseMove.ProposeCourse.MOST) {
            throw moves.refused(
                    MoveKind.PROPOSE_COURSE, proposed + " courses were proposed; expected no more than that");
        }
        moves.happens(new CaseEvent.CourseProposed(moves.at(), moves.by(), moves.cite(propose.text(), true, 1)));
    }

    private void tryOut(CaseMove.TryCourse attempt, int proposed) {
        if (attempt.course() > proposed) {
            throw moves.refused(
                    MoveKind.TRY_COURSE,
                    (proposed == 0 ? "no course was proposed" : "courses 1 to " + proposed + " were proposed")
                            + "; expected one of them, not " + attempt.course());
        }
        moves.happens(new CaseEvent.CourseTried(
                moves.at(),
                moves.by(),
                attempt.course(),
                attempt.result(),
                moves.citeIfGiven(attempt.text(), true, 1)));
    }

    private void publish(ArticleId article) {
        CaseFile file = moves.ticket().caseFile();
        if (file.findings().solution() == null) {
            throw moves.refused(
                    MoveKind.PUBLISH_SOLUTION, "no solution was written down; expected one, given with its resolution");
        }
        if (article.equals(file.findings().article())) {
            return;
        }
        moves.happens(new CaseEvent.SolutionPublished(moves.at(), moves.by(), article));
        new LinkRules(moves).tie(MoveKind.PUBLISH_SOLUTION, LinkKind.ARTICLE, article.value());
    }

    /** Nobody approves his own work: the verdict is the customer's, or the host's that has it from him. */
    private void requireCustomer(CaseMove move) {
        if (moves.by() instanceof Actor.Staff) {
            throw moves.refused(move.kind(), "expected its customer to say so, not " + moves.by());
        }
    }

    private void confirm() {
        if (!moves.ticket().caseFile().findings().confirmed()) {
            moves.happens(new CaseEvent.Confirmed(moves.at(), moves.by()));
        }
        boolean closes = moves.ticket().status() == TicketStatus.RESOLVED
                && moves.rules().closesOnConfirmation();
        if (closes) {
            moves.enter(MoveKind.CONFIRM, TicketStatus.CLOSED);
        }
    }
}

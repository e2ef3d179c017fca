package dev.tierline.life;

import dev.tierline.staff.Actor;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.tier.Tier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells a naive ticket, in its own words, what somebody does. */
record NaiveDriver(NaiveTicket ticket, Actor by, long now) {

    private static final String SELF = LifeDesk.ID.value();

    private String who() {
        return by instanceof Actor.Staff staff ? staff.id().value() : by.toString();
    }

    private boolean staff() {
        return by instanceof Actor.Staff;
    }

    private boolean customer() {
        return by instanceof Actor.Requester;
    }

    /** Makes the move if the naive ticket lets it be made. */
    boolean make(Move move) {
        if (move instanceof CaseMove found) {
            return make(found);
        } else if (move instanceof HandOffMove handOff) {
            return make(handOff);
        } else if (move instanceof LinkMove link) {
            return make(link);
        } else if (move instanceof RemoteMove remote) {
            return make(remote);
        } else if (move instanceof Opening) {
            return false;
        } else if (move instanceof Move.ChangePriority change) {
            return ticket.changePriority(change.to().level(), change.reason() != null);
        } else if (move instanceof Move.MoveTo to) {
            return ticket.moveTo(who(), level(to.tier()), name(to.team()), to.reason() != null, now);
        } else if (move instanceof Move.Assign assign) {
            return ticket.assign(who(), assign.to().value(), now);
        } else if (move instanceof Move.Unassign) {
            return !ticket.othersMustWait(who()) && ticket.unassign(now);
        } else if (move instanceof Move.Release release) {
            return (release.keepingAssignee() || !ticket.othersMustWait(who()))
                    && ticket.release(release.keepingAssignee(), now);
        } else if (move instanceof Move.Accept) {
            return ticket.accept(now);
        } else if (move instanceof Move.Start) {
            return ticket.start(now);
        } else if (move instanceof Move.Wait wait) {
            return ticket.await(wait.on().status(), millis(wait.until()), now);
        } else if (move instanceof Move.Resume) {
            return ticket.resume(now);
        } else if (move instanceof Move.Resolve resolve) {
            return ticket.resolve(resolve.solution() != null, now);
        } else if (move instanceof Move.Close) {
            return ticket.close(now);
        } else if (move instanceof Move.Cancel) {
            return ticket.cancel(now);
        } else if (move instanceof Move.Reopen reopen) {
            return ticket.reopen(reopen.into(), now);
        } else if (move instanceof Move.Reply) {
            return ticket.reply(customer(), now);
        } else if (move instanceof Move.LogTime time) {
            ticket.minutes += (int) time.spent().toMinutes();
        }
        return true;
    }

    private boolean make(CaseMove move) {
        if (move instanceof CaseMove.Assess assess) {
            return ticket.assess(level(assess.assessment()));
        } else if (move instanceof CaseMove.ProposeCourse) {
            return ticket.propose();
        } else if (move instanceof CaseMove.TryCourse attempt) {
            return ticket.tryCourse(attempt.course(), attempt.result().name());
        } else if (move instanceof CaseMove.PublishSolution publish) {
            return ticket.publish(publish.article().value());
        } else if (move instanceof CaseMove.Confirm) {
            return ticket.confirm(staff(), now);
        } else if (move instanceof CaseMove.Rate rate) {
            return ticket.rate(staff(), rate.score());
        }
        return ticket.whileAlive();
    }

    private boolean make(HandOffMove move) {
        if (move instanceof HandOffMove.Escalate escalate) {
            if (escalate.to() instanceof Destination.OfTier to) {
                return ticket.escalateToTier(who(), to.tier().level(), now);
            } else if (escalate.to() instanceof Destination.OfTeam to) {
                return ticket.escalateToTeam(who(), to.team().value(), now);
            }
            return ticket.escalateUp(who(), now);
        } else if (move instanceof HandOffMove.HandBack back) {
            return back.to() == null
                    ? ticket.handBack(who(), now)
                    : ticket.handBack(
                            who(), level(back.to().tier()), name(back.to().team()), now);
        } else if (move instanceof HandOffMove.HandOutside outside) {
            return ticket.handOutside(who(), outside.tier().level(), outside.caseNumber(), now);
        } else if (move instanceof HandOffMove.FileBug bug) {
            return ticket.fileBug(bug.reference(), now);
        } else if (move instanceof HandOffMove.FollowBug bug) {
            return ticket.followBug(bug.reference(), bug.status(), now);
        }
        return ticket.callIn();
    }

    private boolean make(LinkMove move) {
        if (move instanceof LinkMove.Tie tie) {
            Link link = tie.link();
            return ticket.link(link.kind(), link.target(), SELF);
        } else if (move instanceof LinkMove.Untie untie) {
            return ticket.unlink(untie.link().kind(), untie.link().target());
        } else if (move instanceof LinkMove.Merge merge) {
            return ticket.merge(merge.into().value(), SELF, now);
        } else if (move instanceof LinkMove.WriteAfterMerge) {
            return ticket.writeAfterMerge(now);
        } else if (move instanceof LinkMove.HearFromMerged) {
            return ticket.hearFromMerged(now);
        }
        return ticket.absorb(((LinkMove.Absorb) move).duplicate().value(), SELF);
    }

    private boolean make(RemoteMove move) {
        if (move instanceof RemoteMove.VerifyRequester) {
            return ticket.verify();
        } else if (move instanceof RemoteMove.GiveConsent consent) {
            return ticket.consent(consent.until().toEpochMilli(), now);
        } else if (move instanceof RemoteMove.WithdrawConsent) {
            ticket.withdraw();
        } else if (move instanceof RemoteMove.StartSession start) {
            return ticket.startSession(start.staff().value(), now);
        } else {
            ticket.session = null;
        }
        return true;
    }

    /** The matrix of the field's convention: one step less pressing for each that impact or urgency is below high. */
    static int level(Assessment assessment) {
        int impact = switch (assessment.impact()) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
        };
        int urgency = switch (assessment.urgency()) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
        };
        return 1 + impact + urgency;
    }

    private static int level(@Nullable Tier tier) {
        return tier == null ? 0 : tier.level();
    }

    private static @Nullable String name(@Nullable TeamId team) {
        return team == null ? null : team.value();
    }

    private static long millis(@Nullable Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }
}

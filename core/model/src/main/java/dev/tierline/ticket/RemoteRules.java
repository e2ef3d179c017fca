package dev.tierline.ticket;

import java.time.Duration;
import java.time.Instant;

/** What moves make happen about taking over the customer's machine. */
record RemoteRules(MoveRules moves) {

    void make(RemoteMove move) {
        if (move instanceof RemoteMove.VerifyRequester verify) {
            if (moves.ticket().intake().requester() == null) {
                throw moves.refused(MoveKind.VERIFY_REQUESTER, "nobody is recorded as its requester; expected one");
            }
            moves.happens(new RemoteEvent.RequesterVerified(moves.at(), moves.by(), verify.method()));
        } else if (move instanceof RemoteMove.GiveConsent give) {
            giveConsent(give);
        } else if (move instanceof RemoteMove.WithdrawConsent) {
            if (remote().consent() != null) {
                moves.happens(new RemoteEvent.ConsentWithdrawn(moves.at(), moves.by()));
            }
            end(EndOfSession.CONSENT_WITHDRAWN);
        } else if (move instanceof RemoteMove.StartSession start) {
            start(start);
        } else if (move instanceof RemoteMove.EndSession) {
            end(EndOfSession.DONE);
        }
    }

    /** Ends the session on a ticket on which there is nothing more to do. */
    void passOn() {
        end(EndOfSession.TICKET_PASSED_ON);
    }

    /** Ends the session of somebody who does not hold the ticket any more. */
    void leave() {
        RemoteAccess.Session session = remote().session();
        if (session != null && !session.by().equals(moves.ticket().assignee())) {
            end(EndOfSession.TICKET_PASSED_ON);
        }
    }

    private void giveConsent(RemoteMove.GiveConsent give) {
        if (remote().verifiedAt() == null) {
            throw moves.refused(MoveKind.GIVE_CONSENT, "nobody verified the requester; expected that first");
        }
        Instant latest = moves.at().plus(RemoteMove.GiveConsent.LONGEST);
        if (!give.until().isAfter(moves.at()) || give.until().isAfter(latest)) {
            throw moves.refused(
                    MoveKind.GIVE_CONSENT,
                    "expected a consent that ends after " + moves.at() + " and not after " + latest + ", not at "
                            + give.until());
        }
        end(EndOfSession.CONSENT_WITHDRAWN);
        moves.happens(new RemoteEvent.ConsentGiven(moves.at(), moves.by(), give.scope(), give.until()));
    }

    private void start(RemoteMove.StartSession start) {
        RemoteAccess remote = remote();
        RemoteAccess.Session running = remote.session();
        if (running != null && running.by().equals(start.staff())) {
            return;
        }
        if (remote.verifiedAt() == null) {
            throw moves.refused(MoveKind.START_SESSION, "nobody verified the requester; expected that first");
        }
        RemoteAccess.Consent consent = remote.consent();
        if (consent == null || !consent.holdsAt(moves.at())) {
            throw moves.refused(
                    MoveKind.START_SESSION,
                    (consent == null ? "there is no consent" : "the consent ended at " + consent.until())
                            + "; expected one that holds at " + moves.at());
        }
        if (running != null) {
            throw moves.refused(
                    MoveKind.START_SESSION, "'" + running.by() + "' is in a session; expected it to be ended first");
        }
        if (!start.staff().equals(moves.ticket().assignee())) {
            throw moves.refused(
                    MoveKind.START_SESSION,
                    "expected whoever holds the ticket to work in the session, not '" + start.staff() + "'");
        }
        moves.happens(new RemoteEvent.SessionStarted(moves.at(), moves.by(), start.staff()));
    }

    private void end(EndOfSession ground) {
        RemoteAccess.Session session = remote().session();
        if (session != null) {
            Duration lasted = Duration.between(session.from(), moves.at());
            moves.happens(new RemoteEvent.SessionEnded(moves.at(), moves.by(), session.by(), lasted, ground));
        }
    }

    private RemoteAccess remote() {
        return moves.ticket().caseFile().remote();
    }
}

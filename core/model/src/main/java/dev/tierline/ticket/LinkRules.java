package dev.tierline.ticket;

/** What moves make happen that tie a ticket to something. */
record LinkRules(MoveRules moves) {

    /** So many ties are left for what the desk itself ties: bugs, vendor cases, articles, merges, follow-ups. */
    private static final int KEPT_FREE = 100;

    void make(LinkMove move) {
        if (move instanceof LinkMove.Tie tie) {
            tieAsAsked(tie.link());
        } else if (move instanceof LinkMove.Untie untie) {
            untie(untie.link());
        } else if (move instanceof LinkMove.Merge merge) {
            Link link = new Link(LinkKind.MERGED_INTO, merge.into().value());
            requireOther(MoveKind.MERGE, link);
            tie(MoveKind.MERGE, link.kind(), link.target());
            moves.enter(MoveKind.MERGE, TicketStatus.MERGED);
        } else if (move instanceof LinkMove.Absorb absorb) {
            absorb(absorb);
        } else if (move instanceof LinkMove.WriteAfterMerge written) {
            moves.happens(new TicketEvent.Replied(moves.at(), moves.by(), moves.cite(written.text(), false, 1)));
        } else if (move instanceof LinkMove.HearFromMerged heard) {
            moves.bringBack();
            moves.happens(new LinkEvent.MergedAnswered(moves.at(), moves.by(), heard.merged()));
        }
    }

    /** Ties the ticket to something, if it is not tied to it yet. */
    void tie(MoveKind move, LinkKind kind, String target) {
        if (!moves.ticket().caseFile().isLinked(kind, target)) {
            requireRoom(move, Link.MOST);
            moves.happens(new LinkEvent.Linked(moves.at(), moves.by(), kind, target));
        }
    }

    private void tieAsAsked(Link link) {
        requireOther(MoveKind.LINK, link);
        LinkKind kind = link.kind();
        if (kind.isBetweenTickets() && moves.ticket().caseFile().isLinked(kind.inverse(), link.target())) {
            throw moves.refused(
                    MoveKind.LINK,
                    "it is tied to '" + link.target() + "' the other way round, as " + kind.inverse()
                            + "; expected that tie to be undone first");
        }
        if (!moves.ticket().caseFile().isLinked(kind, link.target())) {
            boolean byHand = kind != LinkKind.FOLLOW_UP_OF && kind != LinkKind.FOLLOWED_BY;
            requireRoom(MoveKind.LINK, byHand ? Link.MOST - KEPT_FREE : Link.MOST);
            tie(MoveKind.LINK, kind, link.target());
        }
    }

    private void absorb(LinkMove.Absorb absorb) {
        Link link = new Link(LinkKind.MERGED_FROM, absorb.duplicate().value());
        requireOther(MoveKind.MERGE, link);
        if (moves.ticket().caseFile().isLinked(link.kind(), link.target())) {
            return;
        }
        if (moves.ticket().status().isDone()) {
            throw moves.refused(
                    MoveKind.MERGE,
                    "nobody works it any more; expected a ticket that is not done, or to be reopened first");
        }
        requireRoom(MoveKind.MERGE, Link.MOST);
        moves.happens(new LinkEvent.Absorbed(moves.at(), moves.by(), absorb.duplicate(), absorb.asker()));
    }

    private void requireRoom(MoveKind move, int most) {
        int links = moves.ticket().caseFile().links().size();
        if (links >= most) {
            throw moves.refused(move, "it has " + links + " links; expected fewer than " + most);
        }
    }

    private void untie(Link link) {
        if (moves.ticket().caseFile().isLinked(link.kind(), link.target())) {
            moves.happens(new LinkEvent.Unlinked(moves.at(), moves.by(), link.kind(), link.target()));
        }
    }

    private void requireOther(MoveKind move, Link link) {
        if (link.kind().isBetweenTickets()
                && link.target().equals(moves.ticket().id().value())) {
            throw moves.refused(move, "expected another ticket to tie it to");
        }
    }
}

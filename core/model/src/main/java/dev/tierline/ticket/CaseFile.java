package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a ticket beyond where it stands and who has it. Immutable.
 *
 * @param assessment its impact and urgency, null if nobody has judged them
 * @param findings what the work on it brought to light
 * @param handOffs its way from place to place
 * @param links what it is tied to, in the order in which the ties were made
 * @param remote whether somebody may take over the customer's machine
 */
public record CaseFile(
        @Nullable Assessment assessment, Findings findings, HandOffs handOffs, List<Link> links, RemoteAccess remote) {

    /** Nothing yet. */
    public static final CaseFile EMPTY = new CaseFile(null, Findings.NONE, HandOffs.NONE, List.of(), RemoteAccess.NONE);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are more than {@link Link#MOST} links
     */
    public CaseFile {
        requireNonNull(findings, "findings");
        requireNonNull(handOffs, "handOffs");
        requireNonNull(remote, "remote");
        links = List.copyOf(links);
        if (links.size() > Link.MOST) {
            throw new IllegalArgumentException(links.size() + " links: expected at most " + Link.MOST);
        }
    }

    /**
     * Lists the targets of the links of one kind.
     *
     * @param kind which
     * @return the targets, in the order in which the ties were made
     */
    public List<String> linked(LinkKind kind) {
        return of(kind).map(Link::target).toList();
    }

    /**
     * Lists the tickets at the other end of the links of one kind.
     *
     * @param kind which, one between tickets
     * @return the tickets, in the order in which the ties were made
     */
    public List<TicketId> tickets(LinkKind kind) {
        if (!kind.isBetweenTickets()) {
            throw new IllegalArgumentException("tickets by links of kind " + kind + ": expected one between tickets");
        }
        return of(kind).map(link -> TicketId.of(link.target())).toList();
    }

    boolean isLinked(LinkKind kind, String target) {
        return find(kind, target) != null;
    }

    @Nullable
    Link find(LinkKind kind, String target) {
        for (Link link : links) {
            if (link.sameAs(kind, target)) {
                return link;
            }
        }
        return null;
    }

    boolean hasOpenBugBut(String reference) {
        return of(LinkKind.BUG)
                .anyMatch(link -> !link.target().equals(reference)
                        && link.bug() != null
                        && !link.bug().isSettled());
    }

    CaseFile assessed(@Nullable Assessment newAssessment) {
        return new CaseFile(newAssessment, findings, handOffs, links, remote);
    }

    CaseFile with(Findings newFindings) {
        return new CaseFile(assessment, newFindings, handOffs, links, remote);
    }

    CaseFile with(HandOffs newHandOffs) {
        return new CaseFile(assessment, findings, newHandOffs, links, remote);
    }

    CaseFile with(RemoteAccess newRemote) {
        return new CaseFile(assessment, findings, handOffs, links, newRemote);
    }

    CaseFile after(LinkEvent event) {
        List<Link> changed = new ArrayList<>(links);
        if (event instanceof LinkEvent.Linked linked) {
            changed.add(
                    linked.kind() == LinkKind.BUG
                            ? new Link(LinkKind.BUG, linked.target(), BugStatus.OPEN)
                            : new Link(linked.kind(), linked.target()));
        } else if (event instanceof LinkEvent.Absorbed absorbed) {
            changed.add(new Link(LinkKind.MERGED_FROM, absorbed.duplicate().value()));
        } else if (event instanceof LinkEvent.Unlinked unlinked) {
            changed.removeIf(link -> link.sameAs(unlinked.kind(), unlinked.target()));
        } else if (event instanceof LinkEvent.BugFollowed followed) {
            changed.replaceAll(link -> link.sameAs(LinkKind.BUG, followed.reference())
                    ? new Link(LinkKind.BUG, link.target(), followed.to())
                    : link);
        }
        return new CaseFile(assessment, findings, handOffs, changed, remote);
    }

    private Stream<Link> of(LinkKind kind) {
        return links.stream().filter(link -> link.kind() == kind);
    }
}

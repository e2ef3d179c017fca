package dev.tierline.tck.proof;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.spi.storage.Commit;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Stores that break R5, or C6 by what they show of the department afterwards. */
final class DepartmentCulprits {

    private DepartmentCulprits() {}

    @Breaks("C6")
    static final class ForgetsTheDepartmentThatACommitDoesNotHave extends SoundStore {
        private boolean described = true;

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            if (!super.departments(0, 1).isEmpty()) {
                described = commit.department() != null;
            }
        }

        @Override
        public synchronized List<DepartmentRevision> departments(long after, int limit) {
            List<DepartmentRevision> found = super.departments(after, limit);
            return described || found.isEmpty() ? found : found.subList(0, found.size() - 1);
        }
    }

    @Breaks("R5")
    static final class CutsTheMilliseconds extends SoundStore {
        @Override
        public List<DepartmentRevision> departments(long after, int limit) {
            return super.departments(after, limit).stream()
                    .map(each -> new DepartmentRevision(
                            each.number(), each.from().truncatedTo(ChronoUnit.SECONDS), each.department(), each.by()))
                    .toList();
        }
    }

    /** Says of each revision that another made it. */
    private abstract static class Ascribing extends SoundStore {
        abstract Actor ascribed(Actor by);

        @Override
        public List<DepartmentRevision> departments(long after, int limit) {
            return super.departments(after, limit).stream()
                    .map(each ->
                            new DepartmentRevision(each.number(), each.from(), each.department(), ascribed(each.by())))
                    .toList();
        }
    }

    @Breaks("R5")
    static final class ForgetsWhoReplacedTheDepartment extends Ascribing {
        @Override
        Actor ascribed(Actor by) {
            return Actor.system();
        }
    }

    @Breaks("R5")
    static final class TakesCustomersForStaff extends Ascribing {
        @Override
        Actor ascribed(Actor by) {
            return by instanceof Actor.Requester requester
                    ? Actor.staff(StaffId.of(requester.id().value()))
                    : by;
        }
    }

    @Breaks("R5")
    static final class NewestFirst extends SoundStore {
        @Override
        public List<DepartmentRevision> departments(long after, int limit) {
            List<DepartmentRevision> found = new ArrayList<>(super.departments(after, limit));
            Collections.reverse(found);
            return found;
        }
    }

    @Breaks("R5")
    static final class BeginsAtInsteadOfAfter extends SoundStore {
        @Override
        public List<DepartmentRevision> departments(long after, int limit) {
            return super.departments(Math.max(0, after - 1), limit);
        }
    }

    @Breaks("R5")
    static final class GivesOneMoreThanTheLimit extends SoundStore {
        @Override
        public List<DepartmentRevision> departments(long after, int limit) {
            return super.departments(after, limit + 1);
        }
    }
}

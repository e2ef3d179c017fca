package dev.tierline.examples.replay;

/** Hears how far a replay has come. It has no say in what the replay finds. */
@FunctionalInterface
public interface Progress {
    /** Shows nothing. */
    Progress NONE = rows -> {};

    /** Tells how many rows of the log are done; it may be called for every row. */
    void rowsDone(long rows);
}

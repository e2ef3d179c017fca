package dev.tierline.benchmarks;

/** Who takes part in questions of working time. */
public enum Peer {
    /** The subject. */
    TIERLINE("Tierline") {
        @Override
        Contestant over(Cases cases) {
            return new TierlineContestant(Office.calendar(), cases);
        }
    },
    /** The hand-written loop. */
    DAY_LOOP("day loop") {
        @Override
        Contestant over(Cases cases) {
            return new DayLoopContestant(cases);
        }
    },
    /** The hand-written loop in local time. */
    LOCAL_DAY_LOOP("lean day loop") {
        @Override
        Contestant over(Cases cases) {
            return new LocalDayLoopContestant(cases);
        }
    },
    /** MPXJ. */
    MPXJ("MPXJ") {
        @Override
        Contestant over(Cases cases) {
            return new MpxjContestant(cases);
        }
    },
    /** jBPM. */
    JBPM("jBPM") {
        @Override
        Contestant over(Cases cases) {
            return new JbpmContestant(cases);
        }
    },
    /** KADAI. */
    KADAI("KADAI") {
        @Override
        Contestant over(Cases cases) {
            return new KadaiContestant(cases);
        }
    },
    /** Time4J. */
    TIME4J("Time4J") {
        @Override
        Contestant over(Cases cases) {
            return new Time4jContestant(cases);
        }
    };

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    abstract Contestant over(Cases cases);

    @Override
    public String toString() {
        return label;
    }
}

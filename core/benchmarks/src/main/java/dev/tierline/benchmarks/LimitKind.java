package dev.tierline.benchmarks;

/** How the spans of a {@link Limit} are found. */
public enum LimitKind {
    /** By halving. */
    BINARY_SEARCH {
        @Override
        Limit over(long[] spans) {
            return new BinarySearch(spans);
        }
    },
    /** By a lookup. */
    BUCKET_INDEX {
        @Override
        Limit over(long[] spans) {
            return new BucketIndex(spans);
        }
    };

    abstract Limit over(long[] spans);
}

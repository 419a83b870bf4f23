package id.balai.benchmark;

/** One question that the benchmark answers. */
interface Part {

    /** Starts what it needs, measures and tells; what it has started it stops. */
    void run(Laboratory laboratory, Report report);
}

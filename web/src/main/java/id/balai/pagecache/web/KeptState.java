package id.balai.pagecache.web;

/** A state of a village that pages are kept of, until a change puts another in its place. */
class KeptState {

    private volatile long number;

    /** A page was drawn of the village's revision with this number. */
    void isOf(long revision) {
        number = Math.max(number, revision);
    }

    /** Whether what another node tells was known when the pages were drawn. */
    boolean knows(long revision) {
        return revision > 0 && number >= revision;
    }
}

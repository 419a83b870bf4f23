package id.balai.statistics;

/** What numbers of readers ask for. */
public final class StatisticsPermission {

    /** See what an earlier site had counted of an article. */
    public static final String READ = "statistics.read";

    /** Bring over what an earlier site had counted. */
    public static final String BRING = "statistics.bring";

    private StatisticsPermission() {}
}

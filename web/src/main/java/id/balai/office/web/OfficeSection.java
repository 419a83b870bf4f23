package id.balai.office.web;

import java.util.List;

/**
 * What a feature has in the office. Each feature brings one bean of this type, application scoped and without anything
 * injected; {@link OfficeMap} asks all of them once.
 */
public interface OfficeSection {

    List<OfficePage> pages();

    /** Pages of other features that show records of this one too. */
    default List<OfficePage> elsewhere() {
        return List.of();
    }

    /** What scripts of the feature ask for by themselves. */
    default List<OfficeFeed> feeds() {
        return List.of();
    }
}

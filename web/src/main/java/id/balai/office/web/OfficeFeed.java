package id.balai.office.web;

/**
 * What scripts of the office ask for by themselves, beside its pages.
 *
 * @param folder all addresses in this folder of the office, such as {@code media/}
 * @param permission that it takes
 */
public record OfficeFeed(String folder, String permission) {

    boolean holds(String path) {
        return path.startsWith(OfficePage.FOLDER + folder);
    }
}

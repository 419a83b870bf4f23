package id.balai.office.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.balai.shared.BaseEntity;
import id.balai.shared.Placed;
import id.balai.shared.RecordedWord;

/**
 * A page of the office as its feature declares it: the permission that it asks for, its place in the menu, and which
 * records it shows. Each step of a declaration gives a new page.
 *
 * @param name of its file in the office's folder
 * @param permission null for the pages before the door, which anybody may see
 * @param group null for pages that are reached from others
 * @param place in its group
 * @param needsRecord whether there is no such page without the id of a record
 * @param views what it shows of stored records
 */
public record OfficePage(
        String name, String permission, OfficeGroup group, int place, boolean needsRecord, List<RecordView> views)
        implements Placed {

    public static final String FOLDER = "/admin/";

    /** The page that the folder itself stands for. */
    public static final String FIRST = "index";

    private static final String SUFFIX = ".xhtml";

    /** A page for whoever has the permission. */
    public static OfficePage of(String name, String permission) {
        return new OfficePage(name, permission, null, 0, false, List.of());
    }

    /** A page before the door, for anybody. */
    public static OfficePage beforeTheDoor(String name) {
        return of(name, null);
    }

    public OfficePage inMenu(OfficeGroup itsGroup, int itsPlace) {
        return new OfficePage(name, permission, itsGroup, itsPlace, needsRecord, views);
    }

    /** Answers 404 without the id of what it is about. */
    public OfficePage aboutRecord() {
        return new OfficePage(name, permission, group, place, true, views);
    }

    /** Shows a record of this kind by its id. */
    public OfficePage showing(Class<? extends BaseEntity> kind) {
        return with(new RecordView(kind, RecordView.Way.WHOLE, Set.of()));
    }

    /** Shows the only record of this kind that the village has. */
    public OfficePage showingTheOnly(Class<? extends BaseEntity> kind) {
        return with(new RecordView(kind, RecordView.Way.ONLY, Set.of()));
    }

    /** Compares two versions of a record of this kind, as far as they differ in these fields. */
    public OfficePage comparing(Class<? extends BaseEntity> kind, String... fields) {
        return with(new RecordView(kind, RecordView.Way.VERSIONS, Set.of(fields)));
    }

    /** Holds the records of this kind that lie in the trash. */
    public OfficePage holdingDeleted(Class<? extends BaseEntity> kind) {
        return with(new RecordView(kind, RecordView.Way.TRASH, Set.of()));
    }

    private OfficePage with(RecordView view) {
        List<RecordView> all = new ArrayList<>(views);
        all.add(view);
        return new OfficePage(name, permission, group, place, needsRecord, List.copyOf(all));
    }

    public Optional<RecordView> view(String kind, RecordView.Way way) {
        return views.stream()
                .filter(view ->
                        view.way() == way && RecordedWord.of(view.kind()).equals(kind))
                .findFirst();
    }

    /** Within the application. */
    public String getPath() {
        return path(name);
    }

    static String path(String name) {
        return FOLDER + name + SUFFIX;
    }

    /** Key of the page's title, which is its entry in the menu too. */
    public String getTitleKey() {
        return "admin.page." + name;
    }
}

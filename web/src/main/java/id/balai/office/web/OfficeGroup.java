package id.balai.office.web;

import java.util.Comparator;

/**
 * A heading of the office's menu that pages stand under; its text is {@code admin.group.<name>}. A feature that fits under
 * none of these makes its own.
 *
 * @param place in the menu, from the lowest number on; these leave room between them
 */
public record OfficeGroup(String name, int place) implements Comparable<OfficeGroup> {

    public static final OfficeGroup TODAY = new OfficeGroup("TODAY", 100);
    public static final OfficeGroup CONTENT = new OfficeGroup("CONTENT", 200);
    public static final OfficeGroup ROSTER = new OfficeGroup("ROSTER", 300);
    public static final OfficeGroup VILLAGE = new OfficeGroup("VILLAGE", 700);
    public static final OfficeGroup SETTINGS = new OfficeGroup("SETTINGS", 800);
    public static final OfficeGroup OPERATION = new OfficeGroup("OPERATION", 900);

    @Override
    public int compareTo(OfficeGroup other) {
        return Comparator.comparingInt(OfficeGroup::place)
                .thenComparing(OfficeGroup::name)
                .compare(this, other);
    }

    public String getTitleKey() {
        return "admin.group." + name;
    }
}

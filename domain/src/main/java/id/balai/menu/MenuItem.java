package id.balai.menu;

import java.util.Locale;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;
import id.balai.shared.WebLink;

/** An entry of the village's own menu. What it leads to may go; the entry stays until the editor mends it. */
@Entity
@Recorded(seenBy = MenuPermission.ARRANGE)
@Table(name = "MENU_ITEM")
@NamedQuery(name = "MenuItem.all", query = "select m from MenuItem m order by m.ordinal, m.id")
public class MenuItem extends VillageOwned {

    private static final int LONGEST = 60;

    /** Null at the top. */
    @Column(name = "PARENT_ID")
    @Refers(MenuItem.class)
    private Long parentId;

    @Column(name = "POSITION")
    @RecordedAs("position")
    private int ordinal;

    @NotBlank
    @Size(max = LONGEST)
    @RecordTitle
    private String label;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MenuKind kind = MenuKind.PAGE;

    /** Id of the page, article or category; it may be gone. */
    @Column(name = "TARGET_ID")
    @Refers(by = "kind")
    private Long targetId;

    /** An external address, or the word of a page of the site itself. */
    @Size(max = 500)
    private String address;

    public MenuItem() {}

    public MenuItem(String label, MenuKind kind, Long targetId, String address) {
        this.label = label;
        lead(kind, targetId, address);
    }

    /** @param names of the site's own pages by their words, for entries without one */
    public static MenuItem of(MenuEntry entry, Map<String, String> names) {
        String label = entry.label() == null ? names.get(entry.section()) : entry.label();
        String address = entry.section() == null ? entry.path() : entry.section();
        return new MenuItem(shortened(label), entry.kind(), entry.targetId(), address);
    }

    public void change(MenuItem edited) {
        label = edited.label;
        lead(edited.kind, edited.targetId, edited.address);
    }

    /** Keeps of the target only what its kind needs. */
    private void lead(MenuKind kind, Long targetId, String address) {
        this.kind = kind;
        this.targetId = kind.isStored() ? targetId : null;
        this.address = switch (kind) {
            case BUILT_IN -> address;
            case EXTERNAL -> WebLink.orNull(address, "address");
            default -> null;
        };
        boolean missing = kind.isStored() && targetId == null
                || (kind == MenuKind.BUILT_IN || kind == MenuKind.EXTERNAL) && this.address == null;
        if (missing) {
            throw new RuleViolation("menu.target.missing", fieldOf(kind));
        }
    }

    /** Id of the form field that holds the target. */
    private static String fieldOf(MenuKind kind) {
        return switch (kind) {
            case BUILT_IN -> "builtIn";
            case EXTERNAL -> "address";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /**
     * Gives an entry without a text the title of its target.
     *
     * @throws RuleViolation when there is no such target, or none that has a title
     */
    public void nameAfter(MenuDestination destination) {
        if (destination.standing() == MenuStanding.GONE) {
            throw new RuleViolation("menu.target.gone", fieldOf(kind));
        }
        if (label == null || label.isBlank()) {
            if (!kind.isStored()) {
                throw new RuleViolation("menu.label.missing", "label");
            }
            label = shortened(destination.title());
        }
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST
                ? title
                : title.substring(0, LONGEST - 1).strip() + "…";
    }

    public void place(Long parentId, int ordinal) {
        this.parentId = parentId;
        this.ordinal = ordinal;
    }

    /** The word of the site's own page that it leads to; null for other entries. */
    public String section() {
        return kind == MenuKind.BUILT_IN ? address : null;
    }

    public Long getParentId() {
        return parentId;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public MenuKind getKind() {
        return kind;
    }

    public void setKind(MenuKind kind) {
        this.kind = kind;
    }

    public Long getTargetId() {
        return targetId;
    }

    public void setTargetId(Long targetId) {
        this.targetId = targetId;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}

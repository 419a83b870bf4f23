package id.balai.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.balai.shared.Permission;

/**
 * Every page of the office, with the permission that it asks for and its place in the menu. The menu and the refusal of
 * pages both come from here; a page that is missing here answers 404.
 */
public enum OfficePage {
    SIGN_IN("sign-in", null, null),
    FIRST_ADMINISTRATOR("first-administrator", null, null),
    PASSWORD("password", Permission.PASSWORD_CHANGE, null),
    PROFILE("profile", Permission.OFFICE_ENTER, null),
    DASHBOARD("index", Permission.OFFICE_ENTER, Group.TODAY),
    ARTICLE_LIST("article-list", Permission.CONTENT_WRITE, Group.CONTENT),
    ARTICLE_EDIT("article-edit", Permission.CONTENT_WRITE, null),
    ARTICLE_PREVIEW("article-preview", Permission.CONTENT_WRITE, null),
    MEDIA_LIST("media-list", Permission.CONTENT_WRITE, Group.CONTENT),
    MEDIA_EDIT("media-edit", Permission.CONTENT_WRITE, null),
    ARTICLE_HISTORY("article-history", Permission.CONTENT_WRITE, null),
    CATEGORY_LIST("category-list", Permission.CONTENT_PUBLISH, Group.CONTENT),
    CATEGORY_EDIT("category-edit", Permission.CONTENT_PUBLISH, null),
    PAGE_LIST("page-list", Permission.CONTENT_PUBLISH, Group.CONTENT),
    PAGE_EDIT("page-edit", Permission.CONTENT_PUBLISH, null),
    PAGE_PREVIEW("page-preview", Permission.CONTENT_PUBLISH, null),
    PAGE_HISTORY("page-history", Permission.CONTENT_PUBLISH, null),
    MENU_LIST("menu-list", Permission.CONTENT_PUBLISH, Group.CONTENT),
    MENU_EDIT("menu-edit", Permission.CONTENT_PUBLISH, null),
    NOTICE_LIST("notice-list", Permission.NOTICE_WRITE, Group.CONTENT),
    NOTICE_EDIT("notice-edit", Permission.NOTICE_WRITE, null),
    TRASH_LIST("trash-list", Permission.CONTENT_WRITE, Group.CONTENT),
    POSITION_LIST("position-list", Permission.ROSTER_EDIT, Group.ROSTER),
    POSITION_EDIT("position-edit", Permission.ROSTER_EDIT, null),
    POSITION_TERMS("position-terms", Permission.ROSTER_EDIT, null),
    TERM_APPOINT("term-appoint", Permission.ROSTER_APPOINT, null),
    TERM_REPLACE("term-replace", Permission.ROSTER_APPOINT, null),
    TERM_EXTEND("term-extend", Permission.ROSTER_APPOINT, null),
    TERM_END("term-end", Permission.ROSTER_APPOINT, null),
    PERSON_LIST("person-list", Permission.ROSTER_EDIT, Group.ROSTER),
    PERSON_EDIT("person-edit", Permission.ROSTER_EDIT, null),
    DECREE_LIST("decree-list", Permission.ROSTER_EDIT, Group.ROSTER),
    DECREE_EDIT("decree-edit", Permission.ROSTER_EDIT, null),
    PRESENCE_LIST("presence-list", Permission.ROSTER_PRESENCE, Group.ROSTER),
    ROSTER_SETTINGS("roster-settings", Permission.ROSTER_EDIT, Group.ROSTER),
    INSTITUTION_LIST("institution-list", Permission.ROSTER_EDIT, Group.ROSTER),
    INSTITUTION_EDIT("institution-edit", Permission.ROSTER_EDIT, null),
    MEMBER_LIST("member-list", Permission.ROSTER_EDIT, null),
    MEMBER_APPOINT("member-appoint", Permission.ROSTER_APPOINT, null),
    MEMBER_REPLACE("member-replace", Permission.ROSTER_APPOINT, null),
    MEMBER_EXTEND("member-extend", Permission.ROSTER_APPOINT, null),
    MEMBER_END("member-end", Permission.ROSTER_APPOINT, null),
    MEMBER_EDIT("member-edit", Permission.ROSTER_APPOINT, null),
    AREA_LIST("area-list", Permission.ROSTER_EDIT, Group.ROSTER),
    AREA_EDIT("area-edit", Permission.ROSTER_EDIT, null),
    BOUNDARY_EDIT("boundary-edit", Permission.ROSTER_EDIT, null),
    AREA_BOUNDARIES("area-boundaries", Permission.ROSTER_EDIT, null),
    MAP_TILES("map-tiles", Permission.VILLAGE_EDIT, null),
    MEMBER_IMPORT("member-import", Permission.ROSTER_APPOINT, Group.ROSTER),
    OFFICE_HOURS("office-hours", Permission.VILLAGE_EDIT, Group.VILLAGE),
    OFFICE_EXCEPTION_EDIT("office-exception-edit", Permission.VILLAGE_EDIT, null),
    HOLIDAY_LIST("holiday-list", Permission.VILLAGE_EDIT, null),
    LINKS("links", Permission.VILLAGE_EDIT, Group.VILLAGE),
    SOCIAL_LINK_EDIT("social-link-edit", Permission.VILLAGE_EDIT, null),
    PARTNER_EDIT("partner-edit", Permission.VILLAGE_EDIT, null),
    VILLAGE_EDIT("village-edit", Permission.VILLAGE_EDIT, Group.SETTINGS),
    SET_UP_IDENTITY("set-up-identity", Permission.VILLAGE_EDIT, null),
    SET_UP_HOURS("set-up-hours", Permission.VILLAGE_EDIT, null),
    SET_UP_EMBLEM("set-up-emblem", Permission.VILLAGE_EDIT, null),
    SET_UP_ARTICLE("set-up-article", Permission.VILLAGE_EDIT, null),
    USER_LIST("user-list", Permission.USERS_MANAGE, Group.SETTINGS),
    USER_ADD("user-add", Permission.USERS_MANAGE, null),
    USER_MANAGE("user-manage", Permission.USERS_MANAGE, null),
    JOURNAL_LIST("journal-list", Permission.JOURNAL_READ, Group.SETTINGS),
    JOURNAL_ENTRY("journal-entry", Permission.OFFICE_ENTER, null),
    VILLAGE_LIST("village-list", Permission.VILLAGES_MANAGE, Group.OPERATION),
    VILLAGE_ADD("village-add", Permission.VILLAGES_MANAGE, null),
    VILLAGE_MANAGE("village-manage", Permission.VILLAGES_MANAGE, null);

    /** Heading of the menu that pages stand under, in this order; its text is {@code admin.group.<name>}. */
    public enum Group {
        TODAY,
        CONTENT,
        ROSTER,
        VILLAGE,
        SETTINGS,
        OPERATION
    }

    static final String FOLDER = "/admin/";
    private static final String SUFFIX = ".xhtml";

    private final String name;
    private final String permission;
    private final Group group;

    OfficePage(String name, String permission, Group group) {
        this.name = name;
        this.permission = permission;
        this.group = group;
    }

    /** @param path within the application; the folder itself means the dashboard */
    public static Optional<OfficePage> at(String path) {
        String page = path.equals(FOLDER) ? DASHBOARD.getPath() : path;
        return Arrays.stream(values())
                .filter(candidate -> candidate.getPath().equals(page))
                .findFirst();
    }

    public static List<OfficePage> of(Group group) {
        return Arrays.stream(values()).filter(page -> page.group == group).toList();
    }

    public String getPath() {
        return FOLDER + name + SUFFIX;
    }

    /** Key of the page's title, which is its entry in the menu too. */
    public String getTitleKey() {
        return "admin.page." + name;
    }

    /** Null for the pages before the door, which anybody may see. */
    public String getPermission() {
        return permission;
    }

    /** Null for pages that are reached from others. */
    public Group getGroup() {
        return group;
    }
}

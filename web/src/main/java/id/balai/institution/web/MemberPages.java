package id.balai.institution.web;

/** Where the screens of members lead. */
final class MemberPages {

    private MemberPages() {}

    static String list(long institutionId) {
        return "/admin/member-list?faces-redirect=true&id=" + institutionId;
    }
}

package id.balai.institution;

/** What a member does in an institution. */
public enum MemberRole {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    TREASURER,
    FIELD,
    MEMBER;

    /** Whether it belongs to those who run the institution (pengurus). */
    public boolean isBoard() {
        return this != MEMBER;
    }
}

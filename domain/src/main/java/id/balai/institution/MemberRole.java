package id.balai.institution;

/** What a member does in an institution. */
public enum MemberRole {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    TREASURER,
    FIELD,
    MEMBER
}

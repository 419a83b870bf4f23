package id.balai.institution;

/**
 * What somebody is to do in an institution.
 *
 * @param field of those who lead one; null for others
 * @param speciality of KPMD cadres; null for others and while unknown
 */
public record MemberSeat(MemberRole role, String field, Speciality speciality) {}

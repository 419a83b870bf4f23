package id.balai.institution;

/** What a KPMD cadre has specialised in. */
public enum Speciality {
    INFORMATION_SYSTEM,
    PLANNING,
    TECHNICAL,
    BASIC_SOCIAL_SERVICES,
    ECONOMY
}

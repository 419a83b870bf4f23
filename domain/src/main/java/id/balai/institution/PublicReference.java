package id.balai.institution;

/** A regulation that an institution rests on. @param replacedBy null while it is in force itself */
public record PublicReference(String text, String replacedBy) {}

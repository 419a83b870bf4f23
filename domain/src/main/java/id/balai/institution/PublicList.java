package id.balai.institution;

import java.util.List;

/** An ordered list of an institution, such as its tasks. */
public record PublicList(String title, List<String> items) {}

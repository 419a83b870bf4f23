package id.balai.staticpage;

/** What only the page itself shows of it. {@code body} is sanitized HTML. */
public record PageText(String summary, String body) {}

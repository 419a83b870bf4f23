package id.balai.frame.web;

import java.util.regex.Pattern;

/**
 * A request parameter that public pages read. A feature brings a bean for each; pages see no other one, and a page with a
 * value of another form is drawn each time.
 */
public record PageParameter(String name, Pattern form) {}

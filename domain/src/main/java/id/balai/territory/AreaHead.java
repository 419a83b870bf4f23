package id.balai.territory;

import java.io.Serializable;

/** Who leads a part of the village. @param title of the post, or the institution's name; {@code name} is null while vacant */
public record AreaHead(String title, String name) implements Serializable {}

package id.balai.menu;

import java.io.Serializable;

/** Where an arrangement puts an entry of the menu: each line follows the one before it, {@code depth} steps in from the top. */
public record MenuPlace(long id, long version, int depth) implements Serializable {}

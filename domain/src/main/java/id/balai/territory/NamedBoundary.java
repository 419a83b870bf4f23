package id.balai.territory;

import java.io.Serializable;

/** A boundary with the name that a file gives it; null without one. */
public record NamedBoundary(String name, Boundary boundary) implements Serializable {}

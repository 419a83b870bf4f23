package id.balai.territory.web;

/** The shape of the village or of a part of it as the path of an SVG, and whether it is only a sketch. */
public record DrawnLand(String path, boolean sketched) {}

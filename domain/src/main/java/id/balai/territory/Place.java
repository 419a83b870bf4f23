package id.balai.territory;

import java.io.Serializable;

/** A place on the earth, in degrees east and north; west and south are negative. */
public record Place(double longitude, double latitude) implements Serializable {}

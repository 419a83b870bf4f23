package id.balai.territory.web;

import java.io.Serializable;

/** A spot on the paper of a map, from its upper left corner. */
public record Spot(double x, double y) implements Serializable {

    /** To a tenth: more is not to be seen. */
    public Spot {
        x = Math.round(x * 10) / 10.0;
        y = Math.round(y * 10) / 10.0;
    }
}

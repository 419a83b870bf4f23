package id.balai.territory;

import java.io.Serializable;
import java.util.List;

/** One piece of land as its rings: the outer first, then the holes. In each the last place is the first again. */
public record PolygonRings(List<List<Place>> rings) implements Serializable {

    public List<Place> outer() {
        return rings.get(0);
    }
}

package id.balai.territory.web;

import java.io.Serializable;

import id.balai.kit.geometry.NamedBoundary;

/** A shape of a file, and which part of the village it is to be. */
public class BroughtPart implements Serializable {

    private final NamedBoundary shape;
    private Long areaId;

    BroughtPart(NamedBoundary shape, Long areaId) {
        this.shape = shape;
        this.areaId = areaId;
    }

    public NamedBoundary getShape() {
        return shape;
    }

    /** Null for a shape that is left out. */
    public Long getAreaId() {
        return areaId;
    }

    public void setAreaId(Long areaId) {
        this.areaId = areaId;
    }
}

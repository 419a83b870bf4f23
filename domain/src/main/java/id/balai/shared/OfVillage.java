package id.balai.shared;

/** An entity that is meant for all villages and yet speaks of one: a change of it is a change of that village. */
public interface OfVillage {

    /** Id of the village, once it is stored. */
    long villageConcerned();
}

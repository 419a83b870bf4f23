package id.balai.territory;

import java.io.Serializable;

/** A post or an institution that may lead a part of the village. */
public record HeadChoice(long id, String name) implements Serializable {}

package id.balai.shared;

import java.io.Serializable;

/** A stored record by its kind and id: what services name, for only pages know where it is shown. */
public record RecordReference(Class<? extends BaseEntity> kind, long id) implements Serializable {}

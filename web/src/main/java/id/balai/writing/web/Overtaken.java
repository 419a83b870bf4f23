package id.balai.writing.web;

import java.io.Serializable;
import java.util.Optional;

import id.balai.kit.richtext.RichText;
import id.balai.shared.BaseEntity;

/** Two versions of one text, when somebody else saved while this person was writing. Neither is lost. */
public class Overtaken<T extends BaseEntity> implements Serializable {

    private T theirs;
    private T mine;

    /** Whether what is stored has moved on from the version that the form began with. */
    public boolean by(Optional<T> stored, T edited) {
        show(stored.filter(now -> now.getVersion() != edited.getVersion()).orElse(null));
        return theirs != null;
    }

    void show(T newer) {
        theirs = newer;
    }

    /** The other person's version, for one's own text to be written over it. */
    public T takeMine() {
        T stored = theirs;
        theirs = null;
        return stored;
    }

    /** The other person's version, while one's own is put aside. */
    public T takeTheirs(T edited) {
        mine = edited;
        return takeMine();
    }

    /** What may be shown of a body that has not been through the save yet. */
    public String safe(String body) {
        return RichText.of(body).html();
    }

    /** The other person's version, while the form has to decide; else null. */
    public T getTheirs() {
        return theirs;
    }

    /** The own version that was put aside for the other person's; else null. */
    public T getMine() {
        return mine;
    }
}

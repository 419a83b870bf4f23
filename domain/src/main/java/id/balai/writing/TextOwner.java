package id.balai.writing;

import java.io.Serializable;

/** The article or static page that a text belongs to. */
public record TextOwner(ContentKind kind, long id) implements Serializable {

    public static TextOwner article(long id) {
        return new TextOwner(ContentKind.ARTICLE, id);
    }

    public static TextOwner page(long id) {
        return new TextOwner(ContentKind.PAGE, id);
    }
}

package id.balai.kit.richtext;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A body as {@link RichText} has left it, to look up what it shows or to show it in another way. */
public final class BodyTree {

    private final Element body;

    private BodyTree(Element body) {
        this.body = body;
    }

    /** @param html of a {@link RichText}, or what was drawn for one of its blocks */
    public static BodyTree of(String html) {
        return new BodyTree(bodyOf(Jsoup.parseBodyFragment(html)));
    }

    /** A body to be filled. */
    static Element empty() {
        return bodyOf(Document.createShell(""));
    }

    /** Is written as browsers do, without line breaks between blocks. */
    private static Element bodyOf(Document document) {
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    public String html() {
        return body.html();
    }

    /** In their order. */
    public List<BodyPicture> pictures() {
        return body.select("figure > img").stream().map(BodyPicture::new).toList();
    }

    /** The hashes of all pictures of the media library that it shows, in their order. */
    public Set<String> pictureHashes() {
        return pictures().stream().map(BodyPicture::hash).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The hashes of pictures that have neither an alternative text nor the mark of mere decoration. */
    public List<String> undescribedPictures() {
        return pictures().stream()
                .filter(picture -> !picture.isDescribed())
                .map(BodyPicture::hash)
                .distinct()
                .toList();
    }

    /** In their order. */
    public List<InsertedBlock> blocks() {
        return body.select("div[data-block]").stream().map(InsertedBlock::new).toList();
    }

    public List<Element> tables() {
        return body.select("table");
    }
}

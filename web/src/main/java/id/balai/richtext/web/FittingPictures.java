package id.balai.richtext.web;

import java.util.Map;
import java.util.function.Consumer;

import org.jsoup.nodes.Element;

import id.balai.kit.richtext.BodyPicture;
import id.balai.media.Picture;

/** Fits a picture of a body for every screen; of one that is gone from the library only the caption stays. */
record FittingPictures(Map<String, Picture> library) implements Consumer<BodyPicture> {

    /** The text of an article is about 40rem wide where there is room. */
    private static final String SIZES = "(min-width: 44rem) 40rem, calc(100vw - 2rem)";

    @Override
    public void accept(BodyPicture asked) {
        Picture picture = library.get(asked.hash());
        Element image = asked.image();
        if (picture != null) {
            image.replaceWith(fitting(picture, image));
        } else if (image.nextElementSibling() != null) {
            image.remove();
        } else {
            image.parent().remove();
        }
    }

    private static Element fitting(Picture picture, Element asked) {
        Element image = new Element("img")
                .attr("src", picture.src())
                .attr("srcset", picture.srcset())
                .attr("sizes", SIZES)
                .attr("width", String.valueOf(picture.width()))
                .attr("height", String.valueOf(picture.height()))
                .attr("loading", "lazy")
                .attr("decoding", "async")
                .attr("alt", asked.attr("alt"));
        return asked.hasAttr("role") ? image.attr("role", "presentation") : image;
    }
}

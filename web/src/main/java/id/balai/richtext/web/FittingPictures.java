package id.balai.richtext.web;

import java.util.Map;
import java.util.function.Function;

import id.balai.kit.richtext.BodyPicture;
import id.balai.media.Picture;

/** Writes a picture of a body for every screen; of one that is gone from the library only the caption stays. */
record FittingPictures(Map<String, Picture> library) implements Function<BodyPicture, String> {

    /** The text of an article is about 40rem wide where there is room. */
    private static final String SIZES = "(min-width: 44rem) 40rem, calc(100vw - 2rem)";

    @Override
    public String apply(BodyPicture asked) {
        Picture picture = library.get(asked.hash());
        String caption = asked.caption().isEmpty() ? "" : "<figcaption>" + asked.caption() + "</figcaption>";
        if (picture == null) {
            return caption.isEmpty() ? "" : "<figure>" + caption + "</figure>";
        }
        return "<figure><img src=\"" + picture.src() + "\" srcset=\"" + picture.srcset() + "\" sizes=\"" + SIZES
                + "\" width=\"" + picture.width() + "\" height=\"" + picture.height()
                + "\" loading=\"lazy\" decoding=\"async\" alt=\"" + asked.alternative() + '"'
                + (asked.decorative() ? " role=\"presentation\">" : ">") + caption + "</figure>";
    }
}

package id.balai.media;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture as a page shows it.
 *
 * @param alternative empty when the picture is decorative, or nobody has described it yet
 * @param width of the largest served size, with {@code height} for the img element
 * @param widths all that are served, smallest first; the last is {@code width}
 */
public record Picture(
        long id, String hash, String alternative, int width, int height, List<Integer> widths, String extension)
        implements Serializable {

    /** Of browsers that know no srcset. */
    private static final int ORDINARY = 960;

    public Picture {
        widths = widths.stream().sorted().toList();
    }

    /** In one of the sizes in which it is served; {@link #and} adds the others. */
    public Picture(Media media, int served) {
        this(
                media.getId(),
                media.getHash(),
                media.getAlternative() == null ? "" : media.getAlternative(),
                media.getWidth(),
                media.getHeight(),
                List.of(served),
                media.getType().extension());
    }

    /** The picture in the sizes of both. */
    public Picture and(Picture same) {
        List<Integer> all = Stream.concat(widths.stream(), same.widths.stream()).toList();
        return new Picture(id, hash, alternative, width, height, all, extension);
    }

    public String src() {
        return src(ORDINARY);
    }

    /** The address of the smallest size that is at least so wide, or of the largest. */
    public String src(int atLeast) {
        return address(
                widths.stream().filter(served -> served >= atLeast).findFirst().orElse(width));
    }

    public String srcset() {
        return widths.stream()
                .map(served -> address(served) + " " + served + "w")
                .collect(Collectors.joining(", "));
    }

    private String address(int served) {
        return MediaAddress.ofPicture(hash, served, extension);
    }
}

package id.balai.shared.web;

import id.balai.shared.Placed;

/**
 * What a feature shows on the front page, or on the first page of the office. The feature brings a bean for each one. The
 * included file asks for its own data, and shows and asks nothing where there is none or the reader may not see it.
 *
 * @param place among those of the same region
 * @param include path of the file
 */
public record PageBlock(Region region, int place, String include) implements Placed {

    public enum Region {
        FRONT_LEAD,
        FRONT_SIDE,
        FRONT_BELOW,
        OFFICE_WAITING,
        OFFICE_OVERVIEW,
        OFFICE_BELOW
    }
}

package id.balai.shared.web;

/**
 * What a feature shows on the front page, or on the first page of the office. The feature brings a bean for each one. The
 * included file asks for its own data, and shows and asks nothing where there is none or the reader may not see it.
 *
 * @param order among those at the same place: smaller ones come first
 * @param include path of the file
 */
public record PageBlock(Place place, int order, String include) {

    public enum Place {
        FRONT_LEAD,
        FRONT_SIDE,
        FRONT_BELOW,
        OFFICE_WAITING,
        OFFICE_OVERVIEW,
        OFFICE_BELOW
    }
}

package id.balai.frame.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Somebody has been sent a public page that said what it is of, whether it was drawn for this request or kept. Works for
 * the village of the page.
 *
 * @param request as it came, with the headers that no page sees
 * @param what the page said
 */
public record PageOpened(HttpServletRequest request, Object what) {

    private static final String NAME = PageOpened.class.getName();

    /** Called while a page is drawn. @param what is kept with the page, so it holds ids and no entities */
    public static void tell(HttpServletRequest request, Object what) {
        request.setAttribute(NAME, what);
    }

    /** Null for a page that has said nothing. */
    public static Object toldBy(HttpServletRequest request) {
        return request.getAttribute(NAME);
    }
}

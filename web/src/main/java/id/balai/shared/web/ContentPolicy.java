package id.balai.shared.web;

import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Faces;

/**
 * What pages of the public zone may load. The policy of the office belongs to PrimeFaces ({@code primefaces.CSP_POLICY}
 * in web.xml), since it carries a nonce of each answer.
 */
public final class ContentPolicy {

    private static final String HEADER = "Content-Security-Policy";

    /** Read by {@code primefaces.CSP_POLICY}. */
    private static final String TILES = "policyTiles";

    private static final String PICTURES = "img-src 'self'";

    private static final String PUBLIC = "default-src 'none'; style-src 'self'; script-src 'self'; " + PICTURES
            + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    static void ofPublicPages(HttpServletResponse response) {
        response.setHeader(HEADER, PUBLIC);
    }

    /**
     * Lets the page that is being answered show frames of one place.
     *
     * @return false in the office, where no page may
     */
    public static boolean allowFrames(String origin) {
        if (Zone.of(Faces.getRequest()) != Zone.PUBLIC) {
            return false;
        }
        Faces.getResponse().setHeader(HEADER, PUBLIC + "; frame-src " + origin);
        return true;
    }

    /**
     * Lets the page that is being answered, one of the public zone, fetch what a map draws from this site, and pictures of
     * its background from one other place; a map library lets go of pictures by an empty one that is data.
     *
     * @param tiles null when the map has no background
     */
    public static void allowMap(String tiles) {
        String pictures = tiles == null ? "" : " data: " + tiles;
        String policy = PUBLIC.replace(PICTURES, PICTURES + pictures) + "; connect-src 'self'";
        Faces.getResponse().setHeader(HEADER, policy);
    }

    /**
     * Lets the page that is being answered, one of the office, show pictures of one other place.
     *
     * @param tiles scheme and host
     */
    public static void allowTiles(String tiles) {
        Faces.setRequestAttribute(TILES, " " + tiles);
    }
}

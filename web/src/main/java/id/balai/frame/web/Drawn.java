package id.balai.frame.web;

import jakarta.servlet.http.HttpServletRequest;

import id.balai.frame.service.PageReads;

/** What became of the reading of a page, told from the filter that reads to the one that keeps. */
public final class Drawn {

    private static final String NAME = Drawn.class.getName();

    private Drawn() {}

    public static void tell(HttpServletRequest request, PageReads.Outcome outcome) {
        request.setAttribute(NAME, outcome);
    }

    /** Null when no page was read. */
    public static PageReads.Outcome toldBy(HttpServletRequest request) {
        return (PageReads.Outcome) request.getAttribute(NAME);
    }
}

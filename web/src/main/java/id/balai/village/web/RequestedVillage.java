package id.balai.village.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import id.balai.village.Village;

/** The village that a request was found to be for, as it was when the request came. */
final class RequestedVillage {

    private static final String NAME = RequestedVillage.class.getName();

    private RequestedVillage() {}

    static void keep(HttpServletRequest request, Village village) {
        request.setAttribute(NAME, village);
    }

    static Optional<Village> find(HttpServletRequest request) {
        return Optional.ofNullable((Village) request.getAttribute(NAME));
    }
}

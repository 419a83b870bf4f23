package id.balai.account.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Servlets;
import org.omnifaces.util.Utils;

import id.balai.account.OfficePermission;
import id.balai.account.SignedIn;
import id.balai.office.web.OfficeFeed;
import id.balai.office.web.OfficeMap;
import id.balai.office.web.OfficePage;
import id.balai.shared.web.Messages;

/** Lets only those into a page of the office who may see it; the services behind it check again. */
public class OfficeFilter extends HttpFilter {

    private static final Pattern RECORD = Pattern.compile("(?:^|&)id=");

    @Inject
    transient OfficeMap map;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        Optional<OfficePage> page = map.at(request.getServletPath());
        Optional<SignedIn> signedIn = Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.class.getName()));
        Optional<OfficeFeed> feed = map.feed(request.getServletPath());
        if (feed.isPresent()) {
            signedIn.ifPresent(person -> Messages.speak(request, Locale.forLanguageTag(person.language())));
            feedScript(request, response, chain, refusal(feed.get(), signedIn));
        } else if (request.getServletPath().equals(OfficeDoor.PATH)) {
            chain.doFilter(request, response);
        } else if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (page.get().permission() == null) {
            chain.doFilter(request, response);
            OfficeSession.endSoonUnlessSignedIn(request);
        } else if (signedIn.isEmpty()) {
            askToSignIn(request, response);
        } else if (!page.get().equals(AccountOffice.PASSWORD) && !signedIn.get().may(OfficePermission.ENTER)) {
            send(request, response, AccountOffice.PASSWORD.getPath());
        } else if (!signedIn.get().may(page.get().permission())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (page.get().needsRecord() && isWithoutRecord(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Looks at the address alone: whoever asks for a parameter here settles in which characters all are read. */
    private static boolean isWithoutRecord(HttpServletRequest request) {
        String query = request.getQueryString();
        return "GET".equals(request.getMethod())
                && (query == null || !RECORD.matcher(query).find());
    }

    /** The status with which a script is refused, for it cannot follow anybody to the sign-in; empty when it is not. */
    private static Optional<Integer> refusal(OfficeFeed feed, Optional<SignedIn> person) {
        if (person.isEmpty()) {
            return Optional.of(HttpServletResponse.SC_UNAUTHORIZED);
        }
        boolean may = person.get().may(OfficePermission.ENTER) && person.get().may(feed.permission());
        return may ? Optional.empty() : Optional.of(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void feedScript(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Optional<Integer> refusal)
            throws IOException, ServletException {
        if (refusal.isPresent()) {
            response.sendError(refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Servlets.isFacesAjaxRequest(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String wanted =
                request.getServletPath() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String next = "GET".equals(request.getMethod()) ? "?lanjut=" + Utils.encodeURL(wanted) : "";
        send(request, response, AccountOffice.SIGN_IN.getPath() + next);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}

package id.balai.village.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.frame.service.PageReads;
import id.balai.frame.web.Drawn;
import id.balai.frame.web.PageServlets;
import id.balai.shared.VillageContext;
import id.balai.shared.web.ClientAddress;
import id.balai.shared.web.ErrorRequest;
import id.balai.shared.web.Messages;
import id.balai.village.service.AnsweringVillage;
import id.balai.village.service.VillageHosts;
import id.balai.village.service.Villages;

/**
 * Finds the village that a request is for by its host name and works for it until the answer is complete. A host that is
 * nobody's gets 421; a further host of a village leads to its public address, but for the office: there a wrong address
 * must still be put right.
 */
public class VillageFilter extends HttpFilter {

    private static final int MISDIRECTED_REQUEST = 421;
    private static final int PERMANENT_REDIRECT = 308;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String OFFICE = "/admin";

    @EJB
    Villages villages;

    @Inject
    VillageHosts hosts;

    @Inject
    PageReads reads;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            showError(request, response, chain);
            return;
        }
        if (isOwnFile(request) || Liveness.isAsked(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<AnsweringVillage> village = hosts.at(ClientAddress.of(request).host());
        if (village.isEmpty()) {
            response.sendError(MISDIRECTED_REQUEST);
        } else if (isRead(request) && village.get().publicAddress() != null) {
            response.setStatus(PERMANENT_REDIRECT);
            response.setHeader("Location", village.get().publicAddress() + pathAndQuery(request));
        } else {
            serve(village.get(), request, response, chain);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && !request.getServletPath().startsWith(OFFICE);
    }

    /** Stylesheets and the like are no village's. */
    private static boolean isOwnFile(HttpServletRequest request) {
        return request.getServletPath().startsWith("/resources/");
    }

    private static boolean isPage(HttpServletRequest request) {
        return isRead(request) && PageServlets.draw(request);
    }

    /** An error may come from before this filter; then the village is still to be found, if that is not what failed. */
    private void showError(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest shown = new ErrorRequest(request);
        Optional<AnsweringVillage> village = findAgain(request);
        if (village.isPresent() && isFailure(request)) {
            work(village.get(), shown, () -> chain.doFilter(shown, response));
        } else if (village.isPresent()) {
            serve(village.get(), shown, response, chain);
        } else {
            chain.doFilter(shown, response);
        }
    }

    /** Then nothing more may be asked, since that is perhaps what failed. */
    private static boolean isFailure(HttpServletRequest request) {
        return Integer.valueOf(HttpServletResponse.SC_INTERNAL_SERVER_ERROR)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    private Optional<AnsweringVillage> findAgain(HttpServletRequest request) {
        try {
            return hosts.at(ClientAddress.of(request).host());
        } catch (EJBException unreachable) {
            return Optional.empty();
        }
    }

    private void serve(
            AnsweringVillage village, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Work answer = () -> {
            RequestedVillage.keep(request, villages.shown());
            chain.doFilter(request, response);
        };
        work(village, request, isPage(request) ? () -> Drawn.tell(request, reads.read(() -> done(answer))) : answer);
    }

    private static Void done(Work work) throws Exception {
        work.run();
        return null;
    }

    private static void work(AnsweringVillage village, HttpServletRequest request, Work work)
            throws IOException, ServletException {
        Messages.speak(request, village.locale());
        try {
            VillageContext.call(village.id(), () -> done(work));
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static String pathAndQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}

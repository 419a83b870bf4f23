package id.balai.village.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.shared.VillageContext;
import id.balai.shared.web.ClientAddress;
import id.balai.shared.web.ErrorRequest;
import id.balai.shared.web.Messages;
import id.balai.village.Village;
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

    @EJB
    Villages villages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            showError(request, response, chain);
            return;
        }
        String host = ClientAddress.of(request).host();
        Optional<Village> village = villages.answeringAt(host);
        if (village.isEmpty() && isOwnFile(request)) {
            chain.doFilter(request, response);
        } else if (village.isEmpty()) {
            response.sendError(MISDIRECTED_REQUEST);
        } else if (isRead(request) && villages.isFurtherHost(village.get(), host)) {
            response.setStatus(PERMANENT_REDIRECT);
            response.setHeader("Location", village.get().getPublicAddress() + pathAndQuery(request));
        } else {
            serve(village.get(), request, response, chain);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && !request.getServletPath().startsWith("/admin")
                && !isOwnFile(request);
    }

    /** Stylesheets and the like are no village's; the page that says that no village is here looks with them. */
    private static boolean isOwnFile(HttpServletRequest request) {
        return request.getServletPath().startsWith("/resources/");
    }

    /** An error may come from before this filter; then the village is still to be found, if that is not what failed. */
    private void showError(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Village> village =
                RequestedVillage.find(request).isPresent() ? RequestedVillage.find(request) : findAgain(request);
        if (village.isPresent()) {
            serve(village.get(), new ErrorRequest(request), response, chain);
        } else {
            chain.doFilter(new ErrorRequest(request), response);
        }
    }

    private Optional<Village> findAgain(HttpServletRequest request) {
        try {
            return villages.answeringAt(ClientAddress.of(request).host());
        } catch (EJBException unreachable) {
            return Optional.empty();
        }
    }

    private static void serve(
            Village village, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestedVillage.keep(request, village);
        Messages.speak(request, village.locale());
        try {
            VillageContext.call(village.getId(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static String pathAndQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}

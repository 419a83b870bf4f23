package id.balai.pagecache.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.EJBException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.frame.service.PageReads;
import id.balai.frame.web.Drawn;
import id.balai.frame.web.PageOpened;
import id.balai.shared.VillageContext;
import id.balai.shared.service.DatabaseWatch;
import id.balai.shared.web.ClientAddress;
import id.balai.shared.web.SecurityHeadersFilter;
import id.balai.village.service.AnsweringVillage;
import id.balai.village.service.VillageHosts;
import id.balai.village.web.Liveness;

/**
 * Sends public pages that are kept, and keeps those that are drawn. Comes before every other filter, since what they do
 * is part of a kept page. While the database is gone it sends what it has, and a sentence for what it has not.
 */
public class PageCacheFilter extends HttpFilter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Inject
    VillageHosts hosts;

    @Inject
    PageAddresses addresses;

    @Inject
    StaticFiles files;

    @Inject
    PageStore store;

    @Inject
    PageFlights flights;

    @Inject
    DatabaseWatch database;

    @Inject
    Clock clock;

    @Inject
    Event<PageOpened> opened;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ClientAddress client = ClientAddress.of(request);
        SecurityHeadersFilter.keepSecure(client, response);
        if (request.getServletPath().startsWith(StaticFiles.FOLDER)) {
            files.send(request, response, chain);
            return;
        }
        if (Liveness.isAsked(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Map<String, String>> parameters = addresses.parameters(request);
        Optional<AnsweringVillage> village = answering(client.host());
        boolean page = parameters.isPresent()
                && village.filter(known -> known.publicAddress() == null).isPresent();
        if (page) {
            answer(new Asked(village.get(), parameters.get(), request, response), chain);
        } else if (database.isGone()) {
            Unavailable.sayLater(INDONESIAN, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Empty also for a host that was not asked for before the database went. */
    private Optional<AnsweringVillage> answering(String host) {
        try {
            return hosts.at(host);
        } catch (EJBException failed) {
            if (database.isFoundGone()) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private void answer(Asked asked, FilterChain chain) throws IOException, ServletException {
        KeptPage kept = store.find(asked.key());
        if (kept == null && database.isGone()) {
            sendOld(asked);
            return;
        }
        KeptState state = store.state(asked.village().id());
        Optional<KeptPage> page =
                kept == null ? flights.draw(asked.key(), state, () -> draw(asked, state, chain)) : Optional.of(kept);
        if (page.isPresent()) {
            send(page.get(), asked);
        }
    }

    private void send(KeptPage page, Asked asked) throws IOException {
        PageSending.send(page, asked.request(), asked.response());
        tellOpened(page, asked);
    }

    private void tellOpened(KeptPage page, Asked asked) {
        if (page.of() != null) {
            VillageContext.run(asked.village().id(), () -> opened.fire(new PageOpened(asked.request(), page.of())));
        }
    }

    private Optional<KeptPage> draw(Asked asked, KeptState state, FilterChain chain)
            throws IOException, ServletException {
        Instant begun = clock.instant();
        PageRequest drawn = new PageRequest(asked.request(), asked.parameters());
        CapturedResponse captured = new CapturedResponse(asked.response());
        try {
            chain.doFilter(drawn, captured);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (database.isFoundGone()) {
                sendOld(asked);
                return Optional.empty();
            }
            throw failed;
        }
        PageReads.Outcome outcome = Drawn.toldBy(drawn);
        if (captured.isPage() && outcome != null) {
            KeptPage page = KeptPage.of(captured, begun, outcome.until(), PageOpened.toldBy(drawn), state);
            if (outcome.keepable()) {
                state.isOf(outcome.number());
                store.keep(asked.key(), page);
            }
            return Optional.of(page);
        }
        if (captured.hasFailed() && database.isFoundGone()) {
            sendOld(asked);
        } else {
            captured.send(asked.request().getMethod().equals("GET"));
        }
        return Optional.empty();
    }

    private void sendOld(Asked asked) throws IOException {
        KeptPage old = store.findOld(asked.key());
        if (old == null) {
            Unavailable.sayLater(asked.village().locale(), asked.request(), asked.response());
        } else {
            Unavailable.sendOld(old, asked.village().locale(), asked.request(), asked.response());
            tellOpened(old, asked);
        }
    }

    private record Asked(
            AnsweringVillage village,
            Map<String, String> parameters,
            PageKey key,
            HttpServletRequest request,
            HttpServletResponse response) {

        Asked(
                AnsweringVillage village,
                Map<String, String> parameters,
                HttpServletRequest request,
                HttpServletResponse response) {
            this(village, parameters, key(village, parameters, request), request, response);
        }

        private static PageKey key(
                AnsweringVillage village, Map<String, String> parameters, HttpServletRequest request) {
            String path = request.getRequestURI();
            return new PageKey(village.id(), parameters.isEmpty() ? path : path + parameters);
        }
    }
}

package id.balai.account.web;

import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.account.SignedIn;
import id.balai.account.service.SigningIn;
import id.balai.shared.VillageContext;
import id.balai.shared.web.ClientAddress;
import id.balai.village.service.AnsweringVillage;
import id.balai.village.service.VillageHosts;

/**
 * Tells the server who makes a request of the office, by the session and today's permissions of the account. Runs before
 * any filter, so it finds the village by itself; public pages never ask for a session.
 */
@ApplicationScoped
public class OfficeAuthentication implements HttpAuthenticationMechanism {

    @Inject
    VillageHosts hosts;

    @EJB
    SigningIn signingIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!isAsked(request)) {
            return context.doNothing();
        }
        Optional<SignedIn> signedIn = OfficeSession.find(request).flatMap(before -> renew(request, before));
        if (signedIn.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(SignedIn.class.getName(), signedIn.get());
        return context.notifyContainerAboutLogin(
                signedIn.get().principal(), signedIn.get().permissions());
    }

    /** Whether the request is for the office; all others are for everybody. */
    static boolean isAsked(HttpServletRequest request) {
        return request.getServletPath().startsWith("/admin/");
    }

    private Optional<SignedIn> renew(HttpServletRequest request, SignedIn before) {
        Optional<AnsweringVillage> village = hosts.at(ClientAddress.of(request).host());
        if (village.isEmpty()) {
            return Optional.empty();
        }
        try {
            return VillageContext.call(village.get().id(), () -> signingIn.renew(before));
        } catch (Exception failed) {
            throw new IllegalStateException("The session could not be renewed", failed);
        }
    }
}

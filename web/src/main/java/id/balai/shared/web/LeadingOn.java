package id.balai.shared.web;

import java.io.IOException;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.ServletRequest;

/** Notes on the request where an action leads on to, for {@link RepeatedSaveFilter}. */
public class LeadingOn extends ExternalContextFactory {

    private static final String ADDRESS = LeadingOn.class.getName();

    public LeadingOn(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    /** Address that the request has been answered with; null when the page stayed. */
    static String of(ServletRequest request) {
        return (String) request.getAttribute(ADDRESS);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Noted(getWrapped().getExternalContext(context, request, response));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static class Noted extends ExternalContextWrapper {

        Noted(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String address) throws IOException {
            getRequestMap().put(ADDRESS, address);
            super.redirect(address);
        }
    }
}

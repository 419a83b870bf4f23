package id.balai.shared.web;

import java.io.IOException;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.ServletRequest;

/** Notes on the request to where its action redirects, for {@link RepeatedSaveFilter}. */
public class NotedRedirect extends ExternalContextFactory {

    private static final String ADDRESS = NotedRedirect.class.getName();

    public NotedRedirect(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    /** Address that the request has been answered with; null when the page stayed. */
    static String of(ServletRequest request) {
        return (String) request.getAttribute(ADDRESS);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Noting(getWrapped().getExternalContext(context, request, response));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static class Noting extends ExternalContextWrapper {

        Noting(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String address) throws IOException {
            getRequestMap().put(ADDRESS, address);
            super.redirect(address);
        }
    }
}

package id.balai.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** Ends a request with an error status; its page is the one that web.xml names. */
public final class FailedAnswer {

    private FailedAnswer() {}

    public static void send(FacesContext context, int status) {
        ExternalContext external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseSendError(status, null);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.balai.shared.web;

import org.omnifaces.util.Faces;

/** Ends the request of a page with an error status; its page is the one that web.xml names. */
public final class FailedAnswer {

    private FailedAnswer() {}

    public static void send(int status) {
        if (Faces.isResponseCommitted()) {
            Faces.responseComplete();
        } else {
            Faces.responseSendError(status, null);
        }
    }
}

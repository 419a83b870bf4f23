package id.balai.shared.web;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Faces;

/** A failure of the program. The reader gets a reference under which the log tells the rest. */
record UnexpectedFailure(String reference) {

    /** Request attribute that the error page shows. */
    static final String REFERENCE = "errorReference";

    private static final Logger LOG = Logger.getLogger(UnexpectedFailure.class.getName());
    private static final int LENGTH = 8;

    static UnexpectedFailure log(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, LENGTH);
        LOG.log(Level.SEVERE, failure, () -> "Failure " + reference);
        return new UnexpectedFailure(reference);
    }

    String text() {
        return Messages.ofPage().text("error.unexpected", reference);
    }

    void showPage() {
        Faces.setRequestAttribute(REFERENCE, reference);
        FailedAnswer.send(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}

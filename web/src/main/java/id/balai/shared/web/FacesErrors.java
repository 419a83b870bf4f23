package id.balai.shared.web;

import java.util.Iterator;
import java.util.List;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Exceptions;

/**
 * The one place where failures of pages become something that a reader understands: a broken rule, a stale edit or a
 * missing permission becomes a message at its field and the form keeps what was typed; anything else is logged under a
 * reference that the reader is given. So page beans catch nothing.
 */
public class FacesErrors extends ExceptionHandlerWrapper {

    public FacesErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext failure =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            answer(failure.getContext(), failure.getException());
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable failure) {
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
        List<Complaint> complaints = Complaint.allIn(failure, Messages.ofPage().locale());
        if (Exceptions.is(failure, ViewExpiredException.class)) {
            ExpiredView.answer(context);
        } else if (rendering || context.getViewRoot() == null) {
            UnexpectedFailure.log(failure).showPage();
        } else if (!context.isPostback() && Exceptions.is(failure, EJBAccessException.class)) {
            FailedAnswer.send(HttpServletResponse.SC_FORBIDDEN);
        } else if (!complaints.isEmpty()) {
            complaints.forEach(complaint -> complaint.showIn(context));
            keepForm(context);
        } else if (context.getPartialViewContext().isAjaxRequest()) {
            context.addMessage(null, message(UnexpectedFailure.log(failure).text()));
            keepForm(context);
        } else {
            UnexpectedFailure.log(failure).showPage();
        }
    }

    static FacesMessage message(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    private static void keepForm(FacesContext context) {
        context.validationFailed();
        context.renderResponse();
    }
}

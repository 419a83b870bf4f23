package id.balai.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from adding its content policy, with a nonce that changes each time, to pages of the public zone: it
 * believes that it has done so already.
 */
public class PublicPolicy implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        if (Zone.of(request) == Zone.PUBLIC) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }
}

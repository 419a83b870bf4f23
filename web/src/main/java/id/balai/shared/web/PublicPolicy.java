package id.balai.shared.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

import org.omnifaces.util.Faces;
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
        if (Zone.of(Faces.getRequest()) == Zone.PUBLIC) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }
}

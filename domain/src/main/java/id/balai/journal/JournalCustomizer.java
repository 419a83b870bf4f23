package id.balai.journal;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;

import id.balai.shared.ChangeWatch;
import id.balai.shared.Unrecorded;

/**
 * Puts the journal's ear to every entity that is not {@link Unrecorded}, and to changes that would pass it by; only one class
 * may set up the session, so it lets {@link ChangeWatch} listen as well.
 */
@SuppressWarnings("removal")
public class JournalCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new UnheardChanges());
        session.getEventManager().addListener(new ChangeWatch());
        ChangeRecorder recorder = new ChangeRecorder();
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            // what listens to a kind of record hears its subclasses as well
            if (isRecorded(descriptor) && !descriptor.isChildDescriptor()) {
                descriptor.getEventManager().addListener(recorder);
            }
        }
    }

    static boolean isRecorded(ClassDescriptor descriptor) {
        return !descriptor.isAggregateDescriptor() && !descriptor.getJavaClass().isAnnotationPresent(Unrecorded.class);
    }
}

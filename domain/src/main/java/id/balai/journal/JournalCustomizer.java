package id.balai.journal;

import java.util.List;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;

import id.balai.shared.ChangeWatch;
import id.balai.shared.Unrecorded;

/**
 * Puts the journal's ear to every entity that is not {@link Unrecorded}, and to changes that would pass it by. Refuses to
 * start with an entity that does not describe itself to the journal. Only one class may set up the session, so it lets
 * {@link ChangeWatch} listen as well.
 */
@SuppressWarnings("removal")
public class JournalCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new UnheardChanges());
        session.getEventManager().addListener(new ChangeWatch());
        ChangeRecorder recorder = new ChangeRecorder();
        RecordedKinds.of(entities(session));
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            // what listens to a kind of record hears its subclasses as well
            if (isRecorded(descriptor) && !descriptor.isChildDescriptor()) {
                descriptor.getEventManager().addListener(recorder);
            }
        }
    }

    private static List<Class<?>> entities(Session session) {
        return session.getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .<Class<?>>map(ClassDescriptor::getJavaClass)
                .toList();
    }

    static boolean isRecorded(ClassDescriptor descriptor) {
        return !descriptor.isAggregateDescriptor() && RecordedKinds.isRecorded(descriptor.getJavaClass());
    }
}

package id.balai.journal;

import java.time.Instant;
import java.util.Optional;

/** What the recorder must ask of the running application, which knows more than a layer of entities. */
public interface Surroundings {

    Instant now();

    /** Name under which the current call of a service is made; empty when nobody is signed in. */
    Optional<String> principal();
}

package id.balai.village;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.AggregateObjectMapping;

/**
 * Keeps embedded parts of which nothing is known. Otherwise the persistence layer reads a part with empty columns as
 * null, finds it different from the empty part of a new object, and writes a change that nobody made.
 *
 * <p>The interface is the older one of two by this name: servers with an earlier EclipseLink know no other.
 */
@SuppressWarnings("removal")
public class WholeParts implements DescriptorCustomizer {

    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.getMappings().stream()
                .filter(AggregateObjectMapping.class::isInstance)
                .map(AggregateObjectMapping.class::cast)
                .forEach(part -> part.setIsNullAllowed(false));
    }
}

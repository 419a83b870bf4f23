package id.balai.journal.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;

import id.balai.journal.RecordedKinds;

/** The kinds of records of this program, read once from its entities. */
@ApplicationScoped
public class KnownKinds {

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory persistence;

    private RecordedKinds kinds;

    @PostConstruct
    void read() {
        kinds = RecordedKinds.of(persistence.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .toList());
    }

    public RecordedKinds all() {
        return kinds;
    }
}

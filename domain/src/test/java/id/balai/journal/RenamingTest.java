package id.balai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;

import org.eclipse.persistence.descriptors.RelationalDescriptor;
import org.eclipse.persistence.internal.sessions.DatabaseSessionImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Project;
import org.junit.jupiter.api.Test;

import id.balai.shared.BaseEntity;
import id.balai.shared.PartOf;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;

/** What is renamed in the program keeps its word in the journal, for what is written and for what is read. */
class RenamingTest {

    @RecordedAs("Season")
    enum TimeOfYear {
        RAIN
    }

    @Entity
    @RecordedAs("Plot")
    @Recorded(seenBy = "field.till", chosenAs = "FIELD")
    static class RiceField extends BaseEntity {

        @RecordedAs("name")
        @RecordTitle
        String called = "Sawah Lompo";

        @RecordedAs("season")
        TimeOfYear sown = TimeOfYear.RAIN;

        @RecordedAs("dikeId")
        @Refers(RiceField.class)
        @PartOf
        Long boundedBy = 12L;

        @RecordedAs("waterFrom")
        @Refers(by = "sourceKind")
        Long source = 13L;

        @RecordedAs("source")
        String sourceKind = "FIELD";

        @RecordedAs(RecordedAs.TRASHED)
        Instant leftFallow;

        @Override
        public Long getId() {
            return 11L;
        }
    }

    private static final RecordedKinds KINDS = RecordedKinds.of(List.of(RiceField.class));

    private final Project project = new Project(new DatabaseLogin());
    private final RelationalDescriptor descriptor = describe();
    private final DatabaseSessionImpl session = new DatabaseSessionImpl(project);

    private RelationalDescriptor describe() {
        RelationalDescriptor described = new RelationalDescriptor();
        described.setJavaClass(RiceField.class);
        for (String field : List.of("called", "sown", "boundedBy", "source", "sourceKind", "leftFallow")) {
            DatabaseMapping mapping = described.addDirectMapping(field, field);
            mapping.getAttributeAccessor().initializeAttributes(RiceField.class);
        }
        project.addDescriptor(described);
        return described;
    }

    @Test
    void itIsWrittenUnderItsOldWord() {
        RiceField field = new RiceField();

        assertThat(Titles.subject(field, session)).isEqualTo(new Subject("Plot", 11, "Sawah Lompo"));
        assertThat(RecordedFields.whole(field, descriptor, session, false).fields())
                .extracting(FieldChange::field, FieldChange::to)
                .containsExactly(
                        tuple("dikeId", 12L),
                        tuple("name", "Sawah Lompo"),
                        tuple("season", Map.of("choice", "RAIN", "of", "Season")),
                        tuple("source", "FIELD"),
                        tuple("waterFrom", 13L));
    }

    @Test
    void itIsReadUnderItsOldWord() {
        KnownRecords known = new KnownRecords(KINDS);
        KINDS.find("Plot")
                .flatMap(RecordedKind::lookup)
                .ifPresent(lookup -> List.of(
                                new Object[] {11L, "Sawah Lompo", "FIELD", Instant.EPOCH},
                                new Object[] {12L, "Pematang", null, null},
                                new Object[] {13L, "Hulu", null, null})
                        .forEach(row -> known.add("Plot", lookup.known(row))));

        ShownEntry row = known.complete(row("[{\"field\":\"dikeId\",\"from\":null,\"to\":12},"
                + "{\"field\":\"waterFrom\",\"from\":null,\"to\":13}]"));

        assertThat(row.changes().fields())
                .extracting(FieldChange::field, FieldChange::to)
                .containsExactly(
                        tuple("dikeId", Map.of("id", 12L, "kind", "Plot", "title", "Pematang")),
                        tuple("waterFrom", Map.of("id", 13L, "kind", "Plot", "title", "Hulu")));
        assertThat(row.whereabouts()).isEqualTo(Whereabouts.IN_TRASH);
        assertThat(KINDS.visibleTo("field.till"::equals)).containsExactly("Plot");
        assertThat(KINDS.parts("Plot", 12))
                .containsExactly(Map.entry("Plot", "%\"field\":\"dikeId\",\"from\":null,\"to\":12}%"));
    }

    @Test
    void itsNewNameMeansNothingInTheJournal() {
        assertThat(KINDS.find("RiceField")).isEmpty();
        assertThat(KINDS.find("Plot").flatMap(plot -> plot.referredBy("boundedBy")))
                .isEmpty();
    }

    private static ShownEntry row(String changes) {
        return new ShownEntry(
                1,
                Instant.EPOCH,
                new Actor("Siti", "siti"),
                JournalAction.UPDATE,
                new Subject("Plot", 11, "Sawah"),
                Changes.parse(changes),
                Whereabouts.UNKNOWN);
    }
}

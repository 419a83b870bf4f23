package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.demo.service.DemoPart;
import id.balai.menu.service.AutomaticEntries;
import id.balai.menu.service.PublicSection;
import id.balai.opendata.service.OpenTable;
import id.balai.richtext.web.BlockType;
import id.balai.shared.Placed;

/** What features bring in an order has a place of its own: else the page that asks for all of it would fail. */
class PlacesTest {

    @ParameterizedTest
    @ValueSource(classes = {BlockType.class, DemoPart.class, OpenTable.class})
    void noTwoPartsOfAKindShareAPlace(Class<? extends Placed> kind) {
        List<? extends Placed> parts = DeclaredParts.of(kind);

        assertThat(parts).isNotEmpty();
        assertThat(Placed.inOrder(parts.stream()).size()).isEqualTo(parts.size());
    }

    @Test
    void theAutomaticMenuMixesSectionsAndEntriesOfFeatures() {
        List<PublicSection> sections = DeclaredParts.of(PublicSection.class);
        List<AutomaticEntries> entries = DeclaredParts.of(AutomaticEntries.class);

        assertThat(sections).isNotEmpty();
        assertThat(entries).isNotEmpty();
        assertThat(Placed.inOrder(Stream.<Placed>concat(sections.stream(), entries.stream())))
                .hasSize(sections.size() + entries.size());
    }
}

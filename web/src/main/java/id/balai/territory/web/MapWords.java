package id.balai.territory.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Messages;
import id.balai.territory.PublicArea;
import id.balai.territory.Territory;

/** What a map says in words, in the language of the page. */
@Named
@RequestScoped
public class MapWords {

    /** About a metre. */
    private static final int DECIMALS = 5;

    /** Dusun Bakke; as it is when the name says by itself what it is. */
    public String name(PublicArea area) {
        String kind = messages().text("map.kind." + area.kind());
        boolean told = area.name().toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT) + " ");
        return told ? area.name() : kind + " " + area.name();
    }

    /** Kepala Dusun: Mirwang; null where nobody heads it. */
    public String head(PublicArea area) {
        if (area.headTitle() == null) {
            return null;
        }
        String holder = area.headName() == null ? messages().text("map.vacant") : area.headName();
        return messages().text("map.head", area.headTitle(), holder);
    }

    /** 4,32255° LS, 119,9332° BT. */
    public String coordinates(BigDecimal latitude, BigDecimal longitude) {
        return degrees(latitude, latitude.signum() < 0 ? "map.south" : "map.north") + ", "
                + degrees(longitude, longitude.signum() < 0 ? "map.west" : "map.east");
    }

    /** The drawing told to who does not see it. */
    public String description(Territory territory) {
        List<String> parts = new ArrayList<>();
        if (territory.village() != null) {
            parts.add(messages().text("map.shows.boundary"));
        }
        if (!territory.areas().isEmpty()) {
            parts.add(messages().text("map.shows.areas", territory.areas().size()));
        }
        if (territory.isOfficeLocated()) {
            parts.add(messages().text("map.shows.office"));
        }
        String shown = messages().text("map.shows", String.join(", ", parts));
        return territory.isSketched() ? shown + " " + messages().text("map.sketched") : shown;
    }

    public String length(ScaleBar bar) {
        return bar.inKilometres()
                ? messages().text("map.kilometres", bar.metres() / 1000)
                : messages().text("map.metres", bar.metres());
    }

    private static String degrees(BigDecimal degrees, String key) {
        NumberFormat format = NumberFormat.getInstance(messages().locale());
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return messages().text(key, format.format(degrees.abs()));
    }

    private static Messages messages() {
        return Messages.ofPage();
    }
}

package id.balai.village.web;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The time zones that forms offer: those of Indonesia first, then all others by name. */
@Named
@ApplicationScoped
public class ZoneChoices {

    private static final List<ZoneId> INDONESIAN =
            List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

    private static final List<ZoneId> OTHERS = new TreeSet<>(ZoneId.getAvailableZoneIds())
            .stream()
                    .filter(name -> name.matches("(Asia|Australia|Europe|Pacific|Indian)/.*|UTC"))
                    .map(ZoneId::of)
                    .filter(zone -> !INDONESIAN.contains(zone))
                    .toList();

    /** Called WIB, WITA and WIT by everybody. */
    public List<ZoneId> getIndonesian() {
        return INDONESIAN;
    }

    public List<ZoneId> getOthers() {
        return OTHERS;
    }
}

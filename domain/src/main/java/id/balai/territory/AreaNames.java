package id.balai.territory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds which part of the village a file means by a name: case, spaces, leading zeros and the word before it do not count. */
public final class AreaNames {

    private final Collection<Area> areas;
    private final String hamletWord;

    public AreaNames(Collection<Area> areas, String hamletWord) {
        this.areas = areas;
        this.hamletWord = hamletWord;
    }

    /** @return empty when no part, or more than one, is called so */
    public Optional<Area> find(String name) {
        if (name == null) {
            return Optional.empty();
        }
        List<Area> same =
                areas.stream().filter(area -> isNamed(area, reduced(name))).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private boolean isNamed(Area area, String name) {
        String title = AreaTitle.of(area.getKind(), area.getName(), hamletWord);
        return name.equals(reduced(area.getName())) || name.equals(reduced(title));
    }

    private static String reduced(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("\\b0+(?=\\d)", "");
    }
}

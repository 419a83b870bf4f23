package id.balai.media;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.balai.shared.RuleViolation;

/** All the places where something of the library is used, and what they forbid to do with it. */
public record MediaPlaces(List<MediaUse> uses) {

    public boolean isPublic() {
        return uses.stream().anyMatch(use -> use.standing() == UseStanding.PUBLIC);
    }

    /** @throws RuleViolation naming the places; how many, where the caller may not know them */
    public void requireNone(Media media) {
        if (uses.isEmpty()) {
            return;
        }
        String present = titles(use -> use.standing() != UseStanding.EARLIER);
        if (!present.isEmpty()) {
            throw new RuleViolation("media.used", null, media.getName(), present);
        }
        long unnamed = uses.stream().filter(use -> !use.isNamed()).count();
        if (unnamed > 0) {
            throw new RuleViolation("media.usedByOthers", null, media.getName(), unnamed);
        }
        throw new RuleViolation("media.usedEarlier", null, media.getName(), titles(use -> true));
    }

    /** @throws RuleViolation when readers who cannot see it would no longer be told what it shows */
    public void requireDescribed(Media media) {
        if (!media.isDescribed() && isPublic()) {
            String titles = titles(use -> use.standing() == UseStanding.PUBLIC);
            throw new RuleViolation("media.describedInPublic", "alternative", media.getName(), titles);
        }
    }

    private String titles(Predicate<MediaUse> wanted) {
        return uses.stream()
                .filter(wanted)
                .filter(MediaUse::isNamed)
                .map(MediaUse::title)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

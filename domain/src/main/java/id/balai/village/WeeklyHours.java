package id.balai.village;

import java.util.List;

import id.balai.shared.RuleViolation;

/** What must hold for the opening hours of a week taken together. */
public final class WeeklyHours {

    private WeeklyHours() {}

    /** @throws RuleViolation when two spans of one day overlap */
    public static void requireApart(List<OfficeSpan> spans) {
        for (int first = 0; first < spans.size(); first++) {
            for (OfficeSpan second : spans.subList(first + 1, spans.size())) {
                if (spans.get(first).overlaps(second)) {
                    throw new RuleViolation("office.overlap", "hours");
                }
            }
        }
    }
}

package id.balai.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws figures as SVG that is read in light and dark alike. */
final class Picture {

    private static final int WIDTH = 760;
    private static final int LABELS = 290;
    private static final int ROW = 26;
    private static final int MARGIN = 20;
    private static final int ROOM_FOR_FIGURES = 70;
    private static final int LINE_HEIGHT = 220;
    private static final List<String> COLOURS = List.of("#0f766e", "#b45309", "#4338ca", "#be185d");

    private Picture() {}

    /** A bar for each median of CPU time, with a line from the least to the most. */
    static String bars(String title, List<Series> all) {
        double most = all.stream()
                .mapToDouble(each -> each.of(Sample::cpu).most())
                .max()
                .orElseThrow();
        double scale = (WIDTH - LABELS - ROOM_FOR_FIGURES) / most;
        String rows = IntStream.range(0, all.size())
                .mapToObj(row -> bar(all.get(row), scale, MARGIN + ROW * (row + 1), COLOURS.get(row % 2)))
                .collect(Collectors.joining());
        return svg(title, MARGIN * 2 + ROW * (all.size() + 1), rows);
    }

    private static String bar(Series series, double scale, int y, String colour) {
        Spread cpu = series.of(Sample::cpu);
        return """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%.1f" height="14" fill="%s" />
                <path d="M%.1f %dH%.1f" stroke="#6b7280" stroke-width="2" />
                <text x="%.1f" y="%d">%.3f</text>
                """.formatted(
                        LABELS - 8,
                        y + 12,
                        series.name(),
                        LABELS,
                        y,
                        cpu.median() * scale,
                        colour,
                        LABELS + cpu.least() * scale,
                        y + 7,
                        LABELS + cpu.most() * scale,
                        LABELS + cpu.most() * scale + 8,
                        y + 12,
                        cpu.median());
    }

    /** A line for each of several courses, from zero upwards. */
    static String lines(String title, List<String> names, List<List<Double>> courses) {
        double most =
                courses.stream().flatMap(List::stream).max(Double::compare).orElseThrow() * 1.1;
        String drawn = IntStream.range(0, courses.size())
                .mapToObj(course -> line(names.get(course), courses.get(course), most, course))
                .collect(Collectors.joining());
        return svg(title, LINE_HEIGHT + MARGIN * 3, drawn);
    }

    private static String line(String name, List<Double> course, double most, int number) {
        String colour = COLOURS.get(number % COLOURS.size());
        double step = (WIDTH - 2.0 * MARGIN - LABELS / 2.0) / Math.max(1, course.size() - 1);
        int floor = LINE_HEIGHT + MARGIN;
        String points = IntStream.range(0, course.size())
                .mapToObj(at -> "%.1f,%.1f"
                        .formatted(MARGIN + at * step, floor - course.get(at) / most * (LINE_HEIGHT - MARGIN)))
                .collect(Collectors.joining(" "));
        double last = course.get(course.size() - 1);
        return """
                <polyline points="%s" fill="none" stroke="%s" stroke-width="2" />
                <text x="%.1f" y="%.1f" fill="%s">%s: %.2f</text>
                <path d="M%d %dH%d" stroke="#6b7280" />
                """.formatted(
                        points,
                        colour,
                        MARGIN + (course.size() - 1) * step + 8,
                        floor - last / most * (LINE_HEIGHT - MARGIN) + 4,
                        colour,
                        name,
                        last,
                        MARGIN,
                        floor,
                        WIDTH - MARGIN);
    }

    private static String svg(String title, int height, String content) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
                <title>%s</title>
                <style>text { font: 13px sans-serif; fill: #6b7280 } .title { font-weight: bold }</style>
                <text class="title" x="%d" y="%d">%s</text>
                %s</svg>
                """.formatted(WIDTH, height, WIDTH, height, title, MARGIN, MARGIN, title, content);
    }
}

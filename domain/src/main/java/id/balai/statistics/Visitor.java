package id.balai.statistics;

/** Who asks for a page, as far as a request tells. Lives in memory alone. {@code userAgent} is null where none was told. */
public record Visitor(String address, String userAgent) {

    public boolean isRobot() {
        return Robots.wrote(userAgent);
    }
}

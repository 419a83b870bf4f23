package id.balai.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demonstration's land with its two hamlets drawn, as the office brings it in. */
public record VillageLand(DemoSite site, Browser browser) {

    /** No server is there; the name leads to this computer. */
    public static final String TILES = "https://tile.example.id:4443/";

    private static final String HAMLETS = "{\"type\":\"FeatureCollection\",\"features\":["
            + hamlet("Bakke", "[119.9393,-4.3115],[119.9271,-4.3115],[119.9184,-4.318],[119.9184,-4.3235]")
            + ","
            + hamlet("Ganra", "[119.9184,-4.3271],[119.9271,-4.3336],[119.9393,-4.3336],[119.945,-4.3271]")
            + "]}";

    private static String hamlet(String name, String line) {
        String first = line.substring(0, line.indexOf(']') + 1);
        return "{\"type\":\"Feature\",\"properties\":{\"nama\":\"" + name
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + line + "," + first + "]]}}";
    }

    public void draw(Path folder) throws IOException {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("area-boundaries");
        Path file = Files.writeString(folder.resolve("dusun.geojson"), HAMLETS);
        browser.find("#file").sendKeys(file.toString());
        browser.await("the shapes", () -> browser.has("#parts") ? true : null);
        office.save();
    }

    /** Gives maps a background, or takes it away. */
    public void background(boolean wanted) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("map-tiles");
        office.fill("tileAddress", wanted ? TILES + "{z}/{x}/{y}.png" : "");
        office.fill("tileCredit", wanted ? "Peta <Uji>" : "");
        office.save();
    }
}

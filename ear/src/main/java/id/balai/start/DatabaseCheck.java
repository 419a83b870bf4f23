package id.balai.start;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import id.balai.kit.settings.Sentences;
import id.balai.kit.settings.Settings;

/** Whether a database server answers and lets Balai in; without this look the server would fill the screen with traces. */
record DatabaseCheck(Sentences sentences) {

    private static final String SECONDS_TO_ANSWER = "10";

    void check(Settings settings) {
        if (settings.embeddedDatabase()) {
            return;
        }
        Properties login = new Properties();
        login.setProperty("loginTimeout", SECONDS_TO_ANSWER);
        settings.databaseUser().ifPresent(user -> login.setProperty("user", user));
        settings.databasePassword().ifPresent(password -> login.setProperty("password", password));
        String address = settings.databaseUrl().replaceFirst("\\?.*", "");
        try (PackedDriver driver = PackedDriver.postgresql();
                Connection connection = driver.driver().connect(settings.databaseUrl(), login)) {
            if (connection == null) {
                throw new CannotStart(sentences.say("databaseAddress", address));
            }
        } catch (SQLException e) {
            throw new CannotStart(sentences.say(key(e.getSQLState()), address, firstLine(e)));
        } catch (IOException e) {
            throw new CannotStart(sentences.say("database", address, firstLine(e)));
        }
    }

    private static String key(String state) {
        return switch (state == null ? "" : state) {
            case "08001", "08004", "08006" -> "databaseAddress";
            case "28000", "28P01" -> "databasePassword";
            case "3D000" -> "databaseMissing";
            default -> "database";
        };
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}

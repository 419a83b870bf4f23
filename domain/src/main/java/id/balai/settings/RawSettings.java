package id.balai.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The settings as they were written: the system property before the environment, nothing misspelt, blank as if not given. */
final class RawSettings {

    private final Map<String, String> env;
    private final Properties system;
    private final ResourceBundle texts;

    RawSettings(Map<String, String> env, Properties system) {
        this.env = env;
        this.system = system;
        texts = ResourceBundle.getBundle("id.balai.settings.messages", StarterLanguage.of(env));
        Stream.concat(system.stringPropertyNames().stream(), env.keySet().stream())
                .filter(SettingName::isOurs)
                .filter(name -> !SettingName.isKnown(name))
                .sorted()
                .findFirst()
                .ifPresent(this::refuseUnknown);
    }

    Optional<String> text(SettingName name) {
        return Optional.ofNullable(system.getProperty(name.name(), env.get(name.name())))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    InvalidSetting invalid(SettingName name, String key, Object... arguments) {
        return new InvalidSetting(name.name(), texts, key, arguments);
    }

    private void refuseUnknown(String name) {
        throw SettingName.nearest(name)
                .map(known -> new InvalidSetting(name, texts, "unknownNear", name, known))
                .orElseGet(() -> new InvalidSetting(
                        name,
                        texts,
                        "unknown",
                        name,
                        String.join(
                                ", ",
                                Stream.of(SettingName.values()).map(Enum::name).toList())));
    }
}

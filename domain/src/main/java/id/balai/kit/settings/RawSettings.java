package id.balai.kit.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The settings as they were written: the system property before the environment, nothing misspelt, blank as if not given. */
final class RawSettings {

    private final Map<String, String> env;
    private final Properties system;
    private final Sentences sentences;

    RawSettings(Map<String, String> env, Properties system) {
        this.env = env;
        this.system = system;
        sentences = new Sentences(Settings.class, "messages", env);
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
        return new InvalidSetting(name.name(), sentences.say(key, arguments));
    }

    private void refuseUnknown(String name) {
        throw new InvalidSetting(
                name,
                SettingName.nearest(name)
                        .map(known -> sentences.say("unknownNear", name, known))
                        .orElseGet(() -> sentences.say("unknown", name, SettingName.all())));
    }
}

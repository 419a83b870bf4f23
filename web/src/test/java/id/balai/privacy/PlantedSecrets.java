package id.balai.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import id.balai.roster.Education;
import id.balai.roster.Person;

/** What nobody outside the office may learn of a person, put into one and looked for in what is given out. */
final class PlantedSecrets {

    private static final LocalDate BIRTH = LocalDate.of(1977, 11, 23);

    /** In small print: a NIP, the birth date in numbers or words and in either order, and the others. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\d)\\d{18}(?!\\d)"),
            Pattern.compile("1977\\D?(?:11|nov\\p{L}*)\\D?23|23\\D{0,3}(?:11|nov\\p{L}*)\\D{0,3}(?:19)?77"),
            Pattern.compile("niap-rahasia"),
            Pattern.compile("kotarahasia"),
            Pattern.compile("(?:\\+?62|0)\\D?811\\D?4455\\D?667"),
            Pattern.compile("rahasia(?:@|%40|&#64;|&commat;)pribadi"),
            Pattern.compile("(?<![\\p{Alnum}/+=_-])s3(?![\\p{Alnum}/+=_-])"));

    private PlantedSecrets() {}

    static void plant(Person person, int number) {
        person.setNip("19771123201001%04d".formatted(number));
        person.setNiap("NIAP-RAHASIA-" + number);
        person.setBirthPlace("Kotarahasia");
        person.setBirthDate(BIRTH);
        person.setPhone("+62 811 4455 667");
        person.setEmail("rahasia@pribadi.example");
        // the village shows schooling, but this person has not allowed it
        person.setEducation(Education.S3);
    }

    /** What a text gives away; empty when nothing. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            var match = form.matcher(text.toLowerCase(Locale.ROOT));
            if (match.find()) {
                found.add(form + ": " + match.group());
            }
        }
        return found;
    }
}

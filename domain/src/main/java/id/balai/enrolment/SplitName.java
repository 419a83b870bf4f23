package id.balai.enrolment;

import id.balai.roster.Person;

/** A name and the titles behind it; people type titles behind the name too. */
record SplitName(String name, String titlesAfter) {

    static SplitName of(Person person) {
        return of(person.getName(), person.getTitlesAfter());
    }

    /** Only where titles are not given by themselves does a comma in the name divide it. */
    static SplitName of(String name, String titlesAfter) {
        int comma = name == null ? -1 : name.indexOf(',');
        return comma <= 0 || titlesAfter != null && !titlesAfter.isBlank()
                ? new SplitName(name, titlesAfter)
                : new SplitName(name.substring(0, comma).strip(), behind(name, comma));
    }

    private static String behind(String name, int comma) {
        String titles = name.substring(comma + 1).strip().replaceAll("\\s+", " ");
        return titles.isEmpty() ? null : titles;
    }
}

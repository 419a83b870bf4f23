package id.balai.institution.web;

import java.util.function.BiFunction;

import id.balai.institution.PublicMember;
import id.balai.shared.web.Messages;

/** What a table of members tells of each, in the order of its columns and in the words of the institution's own page. */
enum MembersColumn {
    NAME("institution.public.name", (member, words) -> member.name()),
    ROLE(
            "institution.public.role",
            (member, words) -> member.field() == null
                    ? words.messages().text("institution.role." + member.role())
                    : words.messages().text("institution.role.FIELD.of", member.field())),
    SPECIALITY(
            "institution.public.speciality",
            (member, words) -> word("institution.speciality.", member.speciality(), words)),
    EDUCATION("institution.public.education", (member, words) -> word("education.", member.education(), words)),
    DECREE("institution.public.memberDecree", (member, words) -> member.decreeNumber()),
    SERVICE("institution.public.service", (member, words) -> words.period().apply(member.startsOn(), member.endsOn()));

    private final String title;
    private final BiFunction<PublicMember, MembersTables, String> words;

    MembersColumn(String title, BiFunction<PublicMember, MembersTables, String> words) {
        this.title = title;
        this.words = words;
    }

    /** In plain words; null while unknown. */
    String of(PublicMember member, MembersTables tables) {
        return words.apply(member, tables);
    }

    String title(Messages messages) {
        return messages.text(title);
    }

    boolean isHeading() {
        return this == NAME;
    }

    private static String word(String prefix, Enum<?> choice, MembersTables words) {
        return choice == null ? null : words.messages().text(prefix + choice);
    }
}

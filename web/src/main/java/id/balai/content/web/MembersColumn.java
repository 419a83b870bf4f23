package id.balai.content.web;

import java.util.function.BiFunction;

import id.balai.institution.PublicMember;
import id.balai.shared.web.Messages;

/** What a table of members tells of each, in the order of its columns and in the words of the institution's own page. */
enum MembersColumn {
    NAME("institution.public.name", (member, messages) -> member.name()),
    ROLE(
            "institution.public.role",
            (member, messages) -> member.field() == null
                    ? messages.text("institution.role." + member.role())
                    : messages.text("institution.role.FIELD.of", member.field())),
    SPECIALITY(
            "institution.public.speciality",
            (member, messages) -> word("institution.speciality.", member.speciality(), messages)),
    EDUCATION("institution.public.education", (member, messages) -> word("education.", member.education(), messages)),
    DECREE("institution.public.memberDecree", (member, messages) -> member.decreeNumber());

    private final String title;
    private final BiFunction<PublicMember, Messages, String> words;

    MembersColumn(String title, BiFunction<PublicMember, Messages, String> words) {
        this.title = title;
        this.words = words;
    }

    /** In plain words; null while unknown. */
    String of(PublicMember member, Messages messages) {
        return words.apply(member, messages);
    }

    String title(Messages messages) {
        return messages.text(title);
    }

    boolean isHeading() {
        return this == NAME;
    }

    private static String word(String prefix, Enum<?> choice, Messages messages) {
        return choice == null ? null : messages.text(prefix + choice);
    }
}

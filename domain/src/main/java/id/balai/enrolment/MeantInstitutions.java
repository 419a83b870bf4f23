package id.balai.enrolment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.balai.institution.Institution;
import id.balai.kit.sheet.Vocabulary;

/** What a file may call the institutions: acronym, name, or the last part of the address, which is always unique. */
final class MeantInstitutions {

    private final List<Institution> institutions;

    MeantInstitutions(List<Institution> institutions) {
        this.institutions = institutions;
    }

    /** The shortest name that means this institution alone. */
    String of(Institution institution) {
        return names(institution)
                .filter(name -> called(name).size() == 1)
                .findFirst()
                .orElseGet(institution.getSlug()::toString);
    }

    /** Null, and a fault, unless it is one institution in use. */
    Institution find(MemberEntry entry, Faults faults) {
        if (entry.institution() == null) {
            return null;
        }
        List<Institution> called = called(entry.institution());
        String fault = called.isEmpty()
                ? "enrolment.institution.unknown"
                : called.size() > 1 ? "enrolment.institution.several" : null;
        if (fault == null && !called.get(0).isActive()) {
            fault = "enrolment.institution.retired";
        }
        if (fault != null) {
            faults.add(entry.number(), MemberColumn.INSTITUTION, fault, entry.institution());
            return null;
        }
        return called.get(0);
    }

    private List<Institution> called(String name) {
        String key = Vocabulary.key(name);
        return institutions.stream()
                .filter(each -> names(each).anyMatch(own -> Vocabulary.key(own).equals(key)))
                .toList();
    }

    private static Stream<String> names(Institution institution) {
        return Stream.of(
                        institution.getAcronym(),
                        institution.getName(),
                        institution.getSlug().toString())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank());
    }
}

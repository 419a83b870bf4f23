package id.balai.enrolment;

import java.util.List;

import id.balai.institution.Institution;
import id.balai.institution.Membership;
import id.balai.roster.Decree;
import id.balai.roster.Person;

/** All of a village that a file of members is compared with; people in the order in which they were entered. */
public record KnownRoster(
        List<Institution> institutions, List<Person> people, List<Decree> decrees, List<Membership> memberships) {}

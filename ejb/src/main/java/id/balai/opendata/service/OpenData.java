package id.balai.opendata.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionSummary;
import id.balai.institution.PublicInstitution;
import id.balai.institution.PublicMember;
import id.balai.institution.service.PublishedInstitutions;
import id.balai.opendata.DataSet;
import id.balai.opendata.DataTable;
import id.balai.roster.Holder;
import id.balai.roster.PublicPost;
import id.balai.roster.service.PublishedOfficials;

/** What of the roster everybody may take as a table: nothing but what pages show too. */
@Stateless
@PermitAll
public class OpenData {

    private static final String PATH = "/pemerintah/";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    PublishedOfficials officials;

    @EJB
    PublishedInstitutions institutions;

    /** Whether there is anything to take. */
    public boolean any() {
        return institutions.any() || !officials.posts().isEmpty();
    }

    /** A row for each holder of a post, and one without a name for each vacant post. */
    public DataSet officials() {
        List<PublicPost> posts = officials.posts();
        Map<Long, String> titles = posts.stream().collect(Collectors.toMap(PublicPost::id, PublicPost::title));
        return table(
                DataTable.OFFICIALS,
                posts.stream()
                        .flatMap(post -> post.isVacant()
                                ? Stream.of(row(post, titles.get(post.superiorId()), null))
                                : post.holders().stream()
                                        .map(holder -> row(post, titles.get(post.superiorId()), holder))));
    }

    public DataSet institutions() {
        Map<Long, Institution> known = em.createQuery(
                        "select i from Institution i where i.active = true", Institution.class)
                .getResultStream()
                .collect(Collectors.toMap(Institution::getId, Function.identity()));
        Map<Long, Object[]> decrees = em.createQuery(
                        "select i.id, d.number, d.issuedOn from Institution i join i.decree d where i.active = true",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], Function.identity()));
        return table(
                DataTable.INSTITUTIONS,
                institutions.list().stream()
                        .map(each -> row(each, known.get(each.id()), decrees.getOrDefault(each.id(), new Object[3]))));
    }

    /** Who serves in an institution today; empty when no institution has that address. */
    public Optional<DataSet> members(String slug) {
        return institutions.bySlug(slug).map(OpenData::members);
    }

    private static DataSet members(PublicInstitution institution) {
        return table(DataTable.MEMBERS, institution.members().stream().map(member -> row(institution, member)));
    }

    private static DataSet table(DataTable table, Stream<List<Object>> rows) {
        return new DataSet(table, rows.toList());
    }

    private static List<Object> row(PublicPost post, String superior, Holder holder) {
        List<Object> row = new ArrayList<>(Arrays.asList(post.title(), post.kind(), superior));
        row.addAll(
                holder == null
                        ? Arrays.asList(new Object[6])
                        : Arrays.asList(
                                holder.name(),
                                holder.acting(),
                                holder.decreeNumber(),
                                holder.decreeDate(),
                                holder.startsOn(),
                                holder.endsOn()));
        row.add(String.join("; ", post.duties()));
        row.add(PATH + post.slug());
        return row;
    }

    private static List<Object> row(InstitutionSummary shown, Institution whole, Object[] decree) {
        return Arrays.asList(
                shown.acronym(),
                shown.name(),
                shown.kind(),
                shown.purpose(),
                decree[1],
                decree[2],
                whole.getStartsOn(),
                whole.getEndsOn(),
                shown.members(),
                shown.path());
    }

    private static List<Object> row(PublicInstitution institution, PublicMember member) {
        return Arrays.asList(
                institution.name(),
                member.name(),
                member.role(),
                member.field(),
                member.speciality(),
                member.education(),
                member.decreeNumber(),
                member.decreeDate(),
                member.startsOn(),
                member.endsOn());
    }
}

package id.balai.institution.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.institution.PublicInstitution;
import id.balai.institution.PublicMember;
import id.balai.opendata.DataColumn;
import id.balai.opendata.DataColumn.Type;
import id.balai.opendata.DataSubject;
import id.balai.opendata.DataTable;
import id.balai.opendata.DataWord;
import id.balai.opendata.service.OpenTable;
import id.balai.roster.RosterColumns;
import id.balai.shared.service.Step;

/** Who serves in each institution today, as open data. */
@Step
@ApplicationScoped
public class MembersTable implements OpenTable {

    private static final DataTable TABLE = new DataTable(
            "institutions/*/members",
            "data.table.MEMBERS",
            "data.about.MEMBERS",
            List.of(
                    new DataColumn("lembaga", Type.TEXT, "data.column.INSTITUTION"),
                    RosterColumns.NAME,
                    new DataColumn("peran", Type.TEXT, "data.column.ROLE"),
                    new DataColumn("bidang", Type.TEXT, "data.column.FIELD"),
                    new DataColumn("keahlian", Type.TEXT, "data.column.SPECIALITY"),
                    new DataColumn("pendidikan", Type.TEXT, "data.column.EDUCATION"),
                    RosterColumns.DECREE_NUMBER,
                    RosterColumns.DECREE_DATE,
                    RosterColumns.STARTS_ON,
                    RosterColumns.ENDS_ON));

    @EJB
    PublicInstitutions institutions;

    @Override
    public int place() {
        return 30;
    }

    @Override
    public DataTable table() {
        return TABLE;
    }

    @Override
    public boolean any() {
        return institutions.any();
    }

    @Override
    public Optional<List<List<Object>>> rows(String institution) {
        return institutions
                .bySlug(institution)
                .map(found -> found.members().stream()
                        .map(member -> row(found, member))
                        .toList());
    }

    @Override
    public List<DataSubject> subjects() {
        return institutions.list().stream()
                .map(each -> new DataSubject(each.slug().value(), each.name(), each.path()))
                .toList();
    }

    @Override
    public Optional<String> movedTo(String institution) {
        return institutions.movedTo(institution).map(path -> path.substring(path.lastIndexOf('/') + 1));
    }

    private static List<Object> row(PublicInstitution institution, PublicMember member) {
        return Arrays.asList(
                institution.name(),
                member.name(),
                DataWord.of("institution.role.", member.role()),
                member.field(),
                DataWord.of("institution.speciality.", member.speciality()),
                DataWord.of("education.", member.education()),
                member.decreeNumber(),
                member.decreeDate(),
                member.startsOn(),
                member.endsOn());
    }
}

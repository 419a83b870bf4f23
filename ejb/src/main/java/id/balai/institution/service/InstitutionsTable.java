package id.balai.institution.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionSummary;
import id.balai.opendata.DataColumn;
import id.balai.opendata.DataColumn.Type;
import id.balai.opendata.DataTable;
import id.balai.opendata.DataWord;
import id.balai.opendata.service.OpenTable;
import id.balai.roster.CitedDecree;
import id.balai.roster.RosterColumns;
import id.balai.shared.service.Step;

/** The institutions as open data. */
@Step
@ApplicationScoped
public class InstitutionsTable implements OpenTable {

    private static final DataTable TABLE = new DataTable(
            "institutions",
            "data.table.INSTITUTIONS",
            "data.about.INSTITUTIONS",
            List.of(
                    new DataColumn("singkatan", Type.TEXT, "data.column.ACRONYM"),
                    RosterColumns.NAME,
                    new DataColumn("jenis", Type.TEXT, "data.column.KIND"),
                    new DataColumn("tujuan", Type.TEXT, "data.column.PURPOSE"),
                    RosterColumns.DECREE_NUMBER,
                    RosterColumns.DECREE_DATE,
                    RosterColumns.STARTS_ON,
                    RosterColumns.ENDS_ON,
                    new DataColumn("jumlah_anggota", Type.NUMBER, "data.column.MEMBERS"),
                    DataColumn.PATH));

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    PublicInstitutions institutions;

    @Override
    public int place() {
        return 20;
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
    public Optional<List<List<Object>>> rows(String subject) {
        Map<Long, Institution> known = em.createQuery(
                        "select i from Institution i where i.active = true", Institution.class)
                .getResultStream()
                .collect(Collectors.toMap(Institution::getId, Function.identity()));
        Map<Long, CitedDecree> decrees = em.createQuery(
                        "select new id.balai.roster.CitedDecree(i.id, d.number, d.issuedOn)"
                                + " from Institution i join i.decree d where i.active = true",
                        CitedDecree.class)
                .getResultStream()
                .collect(Collectors.toMap(CitedDecree::citedBy, Function.identity()));
        return Optional.of(institutions.list().stream()
                .map(each -> row(
                        each, known.get(each.id()), decrees.getOrDefault(each.id(), CitedDecree.unknown(each.id()))))
                .toList());
    }

    private static List<Object> row(InstitutionSummary shown, Institution whole, CitedDecree decree) {
        return Arrays.asList(
                shown.acronym(),
                shown.name(),
                DataWord.of("institution.kind.", shown.kind()),
                shown.purpose(),
                decree.number(),
                decree.issuedOn(),
                whole.getStartsOn(),
                whole.getEndsOn(),
                shown.members(),
                shown.path());
    }
}

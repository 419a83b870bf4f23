package id.balai.roster.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.opendata.DataColumn;
import id.balai.opendata.DataColumn.Type;
import id.balai.opendata.DataTable;
import id.balai.opendata.DataWord;
import id.balai.opendata.service.OpenTable;
import id.balai.roster.GovernmentSection;
import id.balai.roster.Holder;
import id.balai.roster.PublicPost;
import id.balai.roster.RosterColumns;
import id.balai.shared.service.Step;

/** The posts as open data: a row for each holder, and one without a name for each vacant post. */
@Step
@ApplicationScoped
public class OfficialsTable implements OpenTable {

    private static final String PATH = "/pemerintah/";

    private static final DataTable TABLE = new DataTable(
            "officials",
            "data.table.OFFICIALS",
            "data.about.OFFICIALS",
            List.of(
                    new DataColumn("jabatan", Type.TEXT, "data.column.POST"),
                    new DataColumn("bagian", Type.TEXT, "data.column.SECTION"),
                    new DataColumn("atasan", Type.TEXT, "data.column.SUPERIOR"),
                    RosterColumns.NAME,
                    new DataColumn("pelaksana_tugas", Type.FLAG, "data.column.ACTING"),
                    RosterColumns.DECREE_NUMBER,
                    RosterColumns.DECREE_DATE,
                    RosterColumns.STARTS_ON,
                    RosterColumns.ENDS_ON,
                    new DataColumn("tugas", Type.TEXT, "data.column.DUTIES"),
                    DataColumn.PATH));

    @EJB
    PublicOfficials officials;

    @Override
    public int place() {
        return 10;
    }

    @Override
    public DataTable table() {
        return TABLE;
    }

    @Override
    public boolean any() {
        return officials.any();
    }

    @Override
    public Optional<List<List<Object>>> rows(String subject) {
        List<PublicPost> posts = officials.posts();
        Map<Long, String> titles = posts.stream().collect(Collectors.toMap(PublicPost::id, PublicPost::title));
        return Optional.of(posts.stream()
                .flatMap(post -> post.isVacant()
                        ? Stream.of(row(post, titles.get(post.superiorId()), null))
                        : post.holders().stream().map(holder -> row(post, titles.get(post.superiorId()), holder)))
                .toList());
    }

    private static List<Object> row(PublicPost post, String superior, Holder holder) {
        DataWord section = DataWord.of("government.section.", GovernmentSection.of(post.kind()));
        List<Object> row = new ArrayList<>(Arrays.asList(post.title(), section, superior));
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
}

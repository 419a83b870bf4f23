package id.balai.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills a database that holds the demonstration village with more villages and more articles, within the database server:
 * all rows of the village are copied into each further one. The columns are read from the catalogue. A number whose
 * column's name ends in id names a row; in a copy all of them are greater by the same step.
 */
final class ManyRows {

    private static final long STEP = 1_000_000;
    private static final long FIRST_ARTICLE = 100_000;
    private static final long FIRST_READS = 500_000;

    private final Database database;
    private final String name;

    ManyRows(Database database, String name) {
        this.database = database;
        this.name = name;
    }

    void fill(int villages, int articles) {
        int copies = villages - 1;
        if (copies > 0) {
            copy("village", "id", Map.of("code", "'b' || copy"), copies);
            tables().forEach(table -> copy(table, "village_id", Map.of(), copies));
        }
        database.execute(
                name,
                "set session_replication_role = replica; delete from village_host;"
                        + " insert into village_host (id, version, host, villageid) select id + " + (STEP - 1)
                        + ", 1, 'v' || id / " + STEP + " || '.example', id from village");
        articles(articles);
        database.execute(
                name,
                "select setval('balai_seq', " + STEP * (villages + 1) + ")",
                "update installation_revision set number = number + 1",
                "vacuum analyze");
    }

    private List<String> tables() {
        return database.texts(
                name,
                "select table_name from information_schema.columns"
                        + " where table_schema = 'public' and column_name = 'village_id' order by table_name");
    }

    private void copy(String table, String villageColumn, Map<String, String> instead, int copies) {
        insert(
                table,
                table + " as source cross join generate_series(1, " + copies + ") as copy",
                "source." + villageColumn + " = (select min(id) from village)",
                shifted(table, "source", "copy * " + STEP, instead));
    }

    /** The values of a row with all its numbers of rows greater by a step, and some columns otherwise. */
    private Map<String, String> shifted(String table, String source, String step, Map<String, String> instead) {
        return database
                .texts(
                        name,
                        "select column_name || case when data_type = 'bigint' and column_name like '%id' then '+' else '' end"
                                + " from information_schema.columns where table_schema = 'public' and table_name = '"
                                + table + "'")
                .stream()
                .collect(Collectors.toMap(
                        column -> column.replace("+", ""),
                        column -> instead.getOrDefault(
                                column.replace("+", ""), source + "." + column + (column.endsWith("+") ? step : ""))));
    }

    private void insert(String table, String from, String where, Map<String, String> values) {
        List<String> columns = List.copyOf(values.keySet());
        database.execute(
                name,
                // the copies refer to one another as the rows do, so it need not be checked again
                "set session_replication_role = replica; insert into " + table + " (" + String.join(", ", columns)
                        + ") select " + columns.stream().map(values::get).collect(Collectors.joining(", ")) + " from "
                        + from + " where " + where);
    }

    /**
     * Every village's own articles again, each in its category, one every eight hours before the first of them: so the
     * newest, which the front page shows, are the same in each village.
     */
    private void articles(int wanted) {
        database.execute(
                name,
                "create table article_source as select a.*, row_number() over (partition by village_id order by id) as place,"
                        + " count(*) over (partition by village_id) as known,"
                        + " min(publishedat) over (partition by village_id) as first"
                        + " from article a where state = 'PUBLISHED' and deletedat is null");
        String villageStep = "(source.village_id - (select min(id) from village))";
        insert(
                "article",
                "article_source as source join generate_series(1, " + wanted
                        + ") as copy on copy % known = place - 1 and copy <= " + wanted + " - known",
                "true",
                shifted(
                        "article",
                        "source",
                        "0",
                        Map.of(
                                "id", villageStep + " + " + FIRST_ARTICLE + " + copy",
                                "title", "left(source.title, 190) || ' ' || copy",
                                "slug", "left(source.slug, 110) || '-' || copy",
                                "headline", "false",
                                "publishedat", "source.first - copy * interval '8 hours'",
                                "publishedon", "cast(source.first - copy * interval '8 hours' as date)")));
        database.execute(
                name,
                "drop table article_source",
                "set session_replication_role = replica; insert into article_reads"
                        + " (id, version, village_id, article_id, total, imported) select id + "
                        + (FIRST_READS - FIRST_ARTICLE) + ", 1, village_id, id, id % 1000, 0 from article where id % "
                        + STEP + " > " + FIRST_ARTICLE);
    }
}

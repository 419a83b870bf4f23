package id.balai.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What readers of all villages take: lists of the newest, which are read often, and older articles, of which each is read
 * once in a long while. The order is by chance, and the same in each run.
 *
 * @param lists front pages and others like them, one of each kind of each village
 * @param articles so many at most that they fit into memory here
 */
record Mixture(List<String> lists, List<String> articles) {

    private static final int LISTS_FOR_AN_ARTICLE = 3;
    private static final int MOST_ARTICLES = 50_000;
    private static final List<String> PATHS = List.of("/", "/pemerintah", "/arsip", "/lembaga", "/peta");

    static Mixture of(Database database, String data) {
        List<String> lists = new ArrayList<>();
        String host = "select coalesce(host, '" + Site.HOST + "')";
        for (String path : PATHS) {
            lists.addAll(database.texts(
                    data, host + " || ' " + path + "' from village left join village_host on villageid = village.id"));
        }
        Collections.shuffle(lists, new Random(1));
        List<String> articles = database.texts(
                data,
                host + " || ' /artikel/' || to_char(publishedon, 'YYYY/MM/DD') || '/' || slug"
                        + " from article left join village_host on villageid = village_id"
                        + " where state = 'PUBLISHED' and deletedat is null"
                        + " order by md5(article.id || slug) limit " + MOST_ARTICLES);
        return new Mixture(lists, articles);
    }

    List<String> targets() {
        List<String> targets = new ArrayList<>();
        for (String article : articles) {
            for (int i = 0; i < LISTS_FOR_AN_ARTICLE; i++) {
                targets.add(lists.get(targets.size() % lists.size()));
            }
            targets.add(article);
        }
        return targets;
    }
}

package id.balai.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every page of the application, with the addresses that name another village's data. */
public class Routes {

    private final Map<String, List<String>> pages = new TreeMap<>();

    /** @param file of the page in the application */
    public void add(String file, String... addresses) {
        pages.computeIfAbsent(file, unknown -> new ArrayList<>()).addAll(List.of(addresses));
    }

    /** A public page, by the name of its file; several features may add addresses to one. */
    public void site(String page, String... addresses) {
        add("/pages/" + page + ".xhtml", addresses);
    }

    /** Pages of the office that ask for no id, by the names of their files. */
    public void office(String... names) {
        for (String name : names) {
            add(inOffice(name), inOffice(name));
        }
    }

    /** A page of the office about something, by the name of its file. */
    public void office(String name, long id) {
        add(inOffice(name), inOffice(name) + "?id=" + id);
    }

    private static String inOffice(String name) {
        return "/admin/" + name + ".xhtml";
    }

    /** Addresses to ask for, by the file of the page. */
    Map<String, List<String>> pages() {
        return pages;
    }

    /** True when the address names something of the other village, which must not be found. */
    static boolean namesSomethingForeign(String address) {
        return address.contains("?id=") || address.contains(Canaries.WORD);
    }
}

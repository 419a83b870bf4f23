package id.balai.roster.web;

import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import id.balai.roster.PersonSummary;
import id.balai.roster.service.People;

/** People page by page, as far as their names hold what somebody looks for. */
public class PersonRows extends LazyDataModel<PersonSummary> {

    private final People people;

    private String text;

    PersonRows(People people) {
        this.people = people;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) people.count(text);
    }

    @Override
    public List<PersonSummary> load(
            int first, int most, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return people.list(text, first, most);
    }

    @Override
    public String getRowKey(PersonSummary row) {
        return Long.toString(row.id());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

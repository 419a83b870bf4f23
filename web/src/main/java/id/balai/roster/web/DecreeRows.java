package id.balai.roster.web;

import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import id.balai.roster.DecreeSummary;
import id.balai.roster.service.Decrees;

/** Decrees page by page, as far as their number or subject holds what somebody looks for. */
public class DecreeRows extends LazyDataModel<DecreeSummary> {

    private final Decrees decrees;

    private String text;

    DecreeRows(Decrees decrees) {
        this.decrees = decrees;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) decrees.count(text);
    }

    @Override
    public List<DecreeSummary> load(
            int first, int most, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return decrees.list(text, first, most);
    }

    @Override
    public String getRowKey(DecreeSummary row) {
        return Long.toString(row.id());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

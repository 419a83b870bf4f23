package id.balai.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A list page by page, as far as it holds the text that somebody looks for. Nothing in it can be selected. */
public class FoundByText<T> extends LazyDataModel<T> {

    private final Counting counting;
    private final Finding<T> finding;
    private String text;

    public FoundByText(Counting counting, Finding<T> finding) {
        this.counting = counting;
        this.finding = finding;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) counting.count(text);
    }

    @Override
    public List<T> load(int first, int most, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return finding.list(text, first, most);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** How many there are. Serializable, as the session that keeps the list moves between nodes. */
    @FunctionalInterface
    public interface Counting extends Serializable {
        long count(String text);
    }

    /** Those of one page. */
    @FunctionalInterface
    public interface Finding<T> extends Serializable {
        List<T> list(String text, int first, int most);
    }
}

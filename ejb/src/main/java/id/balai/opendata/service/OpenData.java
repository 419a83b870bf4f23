package id.balai.opendata.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.opendata.DataFile;
import id.balai.opendata.DataSet;
import id.balai.opendata.OfferedTable;
import id.balai.shared.Placed;

/** What everybody may take as tables, as the features bring it. */
@Stateless
@PermitAll
public class OpenData {

    @Inject
    Instance<OpenTable> brought;

    private List<OpenTable> tables;

    @PostConstruct
    void gather() {
        tables = Placed.inOrder(brought.stream());
    }

    /** Whether there is anything to take. */
    public boolean any() {
        return tables.stream().anyMatch(OpenTable::any);
    }

    /** All tables, those without a row too. */
    public List<OfferedTable> list() {
        return tables.stream()
                .map(each -> new OfferedTable(each.table(), each.subjects()))
                .toList();
    }

    /** @param address of a file, below that of all open data and without an ending; see {@link #movedTo} */
    public Optional<DataSet> find(String address) {
        return tables.stream()
                .flatMap(each -> each.table().fileAt(address).flatMap(file -> read(each, file)).stream())
                .findFirst();
    }

    /** The file that had this address before its subject was given another. */
    public Optional<DataFile> movedTo(String address) {
        return tables.stream()
                .flatMap(each -> each.table().fileAt(address).flatMap(file -> moved(each, file)).stream())
                .findFirst();
    }

    private static Optional<DataSet> read(OpenTable table, DataFile file) {
        return table.rows(file.subject()).map(rows -> new DataSet(file, rows));
    }

    private static Optional<DataFile> moved(OpenTable table, DataFile file) {
        return table.movedTo(file.subject()).map(subject -> new DataFile(file.table(), subject));
    }
}

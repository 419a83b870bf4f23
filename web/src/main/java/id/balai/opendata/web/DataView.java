package id.balai.opendata.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.opendata.OfferedTable;
import id.balai.opendata.service.OpenData;
import id.balai.shared.web.PathParts;

/** The page that leads to the open data and says what its columns mean. */
@Named
@RequestScoped
public class DataView {

    @EJB
    OpenData data;

    @Inject
    PathParts parts;

    private List<OfferedTable> tables = List.of();

    /** Answers "not found" for anything but /data, and while there is nothing to take. */
    public void load() {
        if (!parts.all().isEmpty() || !data.any()) {
            parts.notFound();
            return;
        }
        tables = data.list();
    }

    public List<OfferedTable> getTables() {
        return tables;
    }
}

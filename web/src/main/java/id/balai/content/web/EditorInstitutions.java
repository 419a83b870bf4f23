package id.balai.content.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

import id.balai.institution.InstitutionSummary;
import id.balai.institution.service.PublishedInstitutions;

/** Hands the editor in the browser the institutions whose members an article can show: those that readers may know. */
@Named
@RequestScoped
public class EditorInstitutions {

    @EJB
    PublishedInstitutions institutions;

    private String json;

    /** Each with its address, the name that an article calls it by, and the whole name to choose it by. */
    public String getJson() {
        if (json == null) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            institutions
                    .list()
                    .forEach(each -> all.add(Json.createObjectBuilder()
                            .add("slug", each.slug().value())
                            .add("name", shortName(each))
                            .add("label", label(each))));
            json = all.build().toString();
        }
        return json;
    }

    private static String shortName(InstitutionSummary each) {
        return each.acronym() == null ? each.name() : each.acronym();
    }

    private static String label(InstitutionSummary each) {
        return each.acronym() == null ? each.name() : each.acronym() + " – " + each.name();
    }
}

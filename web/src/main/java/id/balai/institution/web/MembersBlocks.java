package id.balai.institution.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;

import org.omnifaces.util.Faces;

import id.balai.institution.InstitutionSummary;
import id.balai.institution.service.PublicInstitutions;
import id.balai.kit.richtext.InsertedBlock;
import id.balai.richtext.web.BlockType;
import id.balai.richtext.web.Drawing;
import id.balai.shared.web.Messages;

/** The members of an institution in a text, as they are on the day it is read. */
@ApplicationScoped
public class MembersBlocks implements BlockType {

    @EJB
    PublicInstitutions institutions;

    @Inject
    InstitutionWords words;

    @Override
    public String name() {
        return "members";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String wordKey() {
        return "admin.history.kind.MEMBERS";
    }

    @Override
    public Drawing draw(List<InsertedBlock> blocks) {
        var asked = blocks.stream().map(MembersTables::institutionOf).toList();
        return new Drawing(new MembersTables(
                institutions.members(asked), Messages.ofPage(), words::period, Faces.getRequestContextPath()));
    }

    @Override
    public String editorModule() {
        return "institution/members-block.js";
    }

    /** The institutions that readers may know, each with its address, the name that a text calls it by, and the whole name to choose it by. */
    @Override
    public JsonValue editorData() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        institutions
                .list()
                .forEach(each -> all.add(Json.createObjectBuilder()
                        .add("slug", each.slug().value())
                        .add("name", shortName(each))
                        .add("label", label(each))));
        return all.build();
    }

    private static String shortName(InstitutionSummary each) {
        return each.acronym() == null ? each.name() : each.acronym();
    }

    private static String label(InstitutionSummary each) {
        return each.acronym() == null ? each.name() : each.acronym() + " – " + each.name();
    }
}

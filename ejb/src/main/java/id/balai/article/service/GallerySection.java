package id.balai.article.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.SectionContent;
import id.balai.menu.service.PublicSection;
import id.balai.shared.service.Step;

/** The page of all galleries. */
@Step
@ApplicationScoped
public class GallerySection implements PublicSection {

    @EJB
    ComingArticles coming;

    @Override
    public String word() {
        return "GALLERY";
    }

    @Override
    public String path() {
        return "/galeri";
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public SectionContent content() {
        return coming.content(" and " + PublicArticles.WITH_GALLERY);
    }
}

package id.balai.article.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.SectionContent;
import id.balai.menu.service.PublicSection;
import id.balai.shared.service.Step;

/** The page of all news. */
@Step
@ApplicationScoped
public class NewsSection implements PublicSection {

    @EJB
    ComingArticles coming;

    @Override
    public String word() {
        return "NEWS";
    }

    @Override
    public String path() {
        return "/arsip";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public SectionContent content() {
        return coming.content("");
    }
}

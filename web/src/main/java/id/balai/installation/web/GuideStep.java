package id.balai.installation.web;

import java.util.Locale;

import id.balai.installation.SetupStep;

/** A step of the guide through a new village's first days, as its pages and the dashboard show it. */
public record GuideStep(SetupStep step, boolean done) {

    /** Names the step in keys of texts. */
    public String getName() {
        return step.name();
    }

    public int getNumber() {
        return step.ordinal() + 1;
    }

    public String getPath() {
        return "/admin/set-up-" + step.name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    public boolean isDone() {
        return done;
    }
}

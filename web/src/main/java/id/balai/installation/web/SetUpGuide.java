package id.balai.installation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.installation.SetupStep;
import id.balai.installation.service.SettingUp;
import id.balai.shared.web.Announcement;

/** The guide through a new village's first days, for those who may edit it. */
@Named
@RequestScoped
public class SetUpGuide {

    @EJB
    SettingUp settingUp;

    private List<GuideStep> steps;
    private boolean closed;

    @PostConstruct
    void load() {
        Set<SetupStep> done = settingUp.done();
        steps = Arrays.stream(SetupStep.values())
                .map(step -> new GuideStep(step, done.contains(step)))
                .toList();
        closed = settingUp.isClosed();
    }

    public List<GuideStep> getSteps() {
        return steps;
    }

    public long getDoneCount() {
        return steps.stream().filter(GuideStep::done).count();
    }

    public boolean isComplete() {
        return getDoneCount() == steps.size();
    }

    /** Whether the dashboard shows it: until everything is done or somebody puts it away. */
    public boolean isShown() {
        return !closed && !isComplete();
    }

    public boolean isClosed() {
        return closed;
    }

    public String close() {
        settingUp.close();
        Announcement.say("admin.setUp.closed");
        return "/admin/index?faces-redirect=true";
    }

    public String reopen() {
        settingUp.reopen();
        Announcement.say("admin.setUp.reopened");
        return "/admin/index?faces-redirect=true";
    }
}

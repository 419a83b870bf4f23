package id.balai.installation.web;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import id.balai.installation.service.FirstStart;

/** Says at the start where the first administrator begins, while nobody has been there. */
@WebListener
public class TellingSetUp implements ServletContextListener {

    @EJB
    FirstStart firstStart;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        firstStart
                .takeUntoldLink()
                .ifPresent(link -> link.tell(InstallationOffice.FIRST_ADMINISTRATOR.getPath() + "?kunci="));
    }
}

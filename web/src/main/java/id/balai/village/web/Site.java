package id.balai.village.web;

import java.util.List;
import java.util.Locale;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.village.Notice;
import id.balai.village.Village;
import id.balai.village.service.Notices;

/** The village whose site a page belongs to, and what every page of it shows. Error pages may have to do without one. */
@Named
@RequestScoped
public class Site {

    @Inject
    HttpServletRequest request;

    @EJB
    Notices notices;

    private List<Notice> shownNotices;

    /** False only where no village answers at the host. */
    public boolean isKnown() {
        return RequestedVillage.find(request).isPresent();
    }

    /** Null only where no village answers at the host. */
    public Village getVillage() {
        return RequestedVillage.find(request).orElse(null);
    }

    public String getName() {
        return isKnown() ? getVillage().getName().full() : null;
    }

    /** The line under the name, such as "Kecamatan Ganra · Kabupaten Soppeng · Sulawesi Selatan"; may be empty. */
    public String getPlace() {
        return String.join(" · ", getVillage().getRegion().parts());
    }

    /** Of the public pages: the village's own, never the browser's. */
    public Locale getLocale() {
        return isKnown() ? getVillage().locale() : Locale.forLanguageTag("id");
    }

    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    public List<Notice> getNotices() {
        if (shownNotices == null) {
            shownNotices = notices.shown();
        }
        return shownNotices;
    }

    /** The full address of a path of this site; null while the village has no public address: the request is no source. */
    public String absolute(String path) {
        String address = getVillage().getPublicAddress();
        return address == null ? null : address + path;
    }
}

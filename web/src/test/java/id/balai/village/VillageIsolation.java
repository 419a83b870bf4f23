package id.balai.village;

import static id.balai.isolation.Canaries.ADDRESS;
import static id.balai.isolation.Canaries.DAY;
import static id.balai.isolation.Canaries.WORD;
import static id.balai.isolation.IsolationPart.done;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.village.service.Holidays;
import id.balai.village.service.Notices;
import id.balai.village.service.OpeningHours;
import id.balai.village.service.OutsideLinks;
import id.balai.village.service.Villages;

@Dependent
class VillageIsolation implements IsolationPart {

    @Inject
    Villages villages;

    @Inject
    Notices notices;

    @Inject
    OpeningHours openingHours;

    @Inject
    Holidays holidays;

    @Inject
    OutsideLinks links;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public void fill(Canaries canaries) {
        Notice notice = new Notice(WORD);
        notice.setLink("/" + WORD);
        canaries.keep(notice);
        SpecialHours exception = canaries.keep(new SpecialHours(WORD, DAY, DAY));
        exception.open(List.of(span(8, 9))).forEach(canaries::keep);
        canaries.keep(new OpeningSpan(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(9, 0)));
        canaries.keep(new PublicHoliday(DAY.plusDays(1), WORD));
        canaries.keep(new SocialLink(SocialNetwork.X, ADDRESS));
        canaries.keep(new Partner(WORD, ADDRESS));
    }

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        calls.put("Villages.describe", () -> villages.describe(canaries.village()));
        Notice notice = canaries.get(Notice.class);
        calls.put("Notices.find", () -> notices.find(notice.getId()));
        calls.put("Notices.save", () -> notices.save(notice));
        calls.put("Notices.delete", () -> done(() -> notices.delete(notice.getId())));
        hours(calls, canaries.get(SpecialHours.class));
        links(calls, canaries.get(Partner.class), canaries.id(SocialLink.class));
    }

    private void hours(Map<String, Callable<Object>> calls, SpecialHours exception) {
        List<OpeningSpan> spans = List.of(span(10, 11));
        calls.put("OpeningHours.replaceWeekly", () -> done(() -> openingHours.replaceWeekly(List.of(), spans)));
        calls.put("OpeningHours.findException", () -> openingHours.findException(exception.getId()));
        calls.put("OpeningHours.spansOf", () -> openingHours.spansOf(exception.getId()));
        calls.put("OpeningHours.saveException", () -> done(() -> openingHours.saveException(exception, spans)));
        calls.put("OpeningHours.deleteException", () -> done(() -> openingHours.deleteException(exception.getId())));
        calls.put("Holidays.of", () -> holidays.of(Year.from(DAY)));
        calls.put(
                "Holidays.replace", () -> done(() -> holidays.replace(Year.from(DAY), List.of(), "2026-05-01 Libur")));
    }

    private void links(Map<String, Callable<Object>> calls, Partner partner, long social) {
        calls.put("OutsideLinks.list", () -> List.of(links.list(SocialLink.class), links.list(Partner.class)));
        calls.put(
                "OutsideLinks.find",
                () -> List.of(links.find(SocialLink.class, social), links.find(Partner.class, partner.getId())));
        calls.put("OutsideLinks.save", () -> links.save(partner));
        calls.put("OutsideLinks.delete", () -> done(() -> links.delete(Partner.class, partner.getId())));
    }

    private static OpeningSpan span(int opens, int closes) {
        return new OpeningSpan(DAY.getDayOfWeek(), LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }

    @Override
    public Map<String, String> withoutVillageData() {
        return Map.of(
                "Villages.answeringAt", "finds the village of a request",
                "Villages.isFurtherHost", "compares host names",
                "VillageHosts.at", "finds the village of a request",
                "VillageRevisions.read", "reads how often a village has changed",
                "Frames.get", "keeps what a service finds for its village",
                "Frames.known", "gives what was kept of its village",
                "Frames.text", "keeps what a page shows of its village",
                "Frames.holdUntil", "knows moments alone",
                "PageReads.read", "lets others read");
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.add("/index.xhtml", "/");
        routes.office("village-edit", "notice-list", "office-hours", "holiday-list", "links");
        routes.office("notice-edit", canaries.id(Notice.class));
        routes.office("office-exception-edit", canaries.id(SpecialHours.class));
        routes.office("partner-edit", canaries.id(Partner.class));
        routes.office("social-link-edit", canaries.id(SocialLink.class));
    }
}

package id.balai.village.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.village.Village;
import id.balai.village.service.OpeningHours;
import id.balai.village.service.Villages;

/** What the village has not told of itself yet. Pages leave it out, which is right, but readers would like to know. */
@Named
@RequestScoped
public class VillageGaps {

    @EJB
    Villages villages;

    @EJB
    OpeningHours hours;

    private List<String> facts;
    private boolean withoutHours;

    @PostConstruct
    void load() {
        Village village = villages.current();
        facts = Stream.of(
                        gap("code", village.getCode()),
                        gap("region", village.getRegion().getRegency()),
                        gap("address", village.getHall().getAddress()),
                        gap("phone", village.getHall().getPhone()),
                        gap("email", village.getHall().getEmail()),
                        gap("location", village.getHall().getLatitude()),
                        gap("publicAddress", village.getPublicAddress()),
                        gap("emblem", village.getEmblemId()))
                .flatMap(gap -> gap)
                .toList();
        withoutHours = !hours.calendar().isKnown();
    }

    private static Stream<String> gap(String name, Object known) {
        return known == null ? Stream.of(name) : Stream.empty();
    }

    /** Names of the unknown facts; their texts are {@code admin.gap.<name>}. */
    public List<String> getFacts() {
        return facts;
    }

    public boolean isWithoutHours() {
        return withoutHours;
    }
}

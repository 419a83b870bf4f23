package id.balai.village.service;

import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.balai.shared.service.VillageRevised;
import id.balai.shared.service.VillageRevisions;
import id.balai.village.Village;

/** Which village answers at a host: kept on this node until villages or hosts change, so that no request asks for it. */
@ApplicationScoped
public class VillageHosts {

    /** Of those asked for most; strangers can ask for any number. */
    private static final int MOST_HOSTS = 20_000;

    private final Cache<String, Optional<AnsweringVillage>> known = Caffeine.newBuilder()
            .maximumSize(MOST_HOSTS)
            .executor(Runnable::run)
            .build();

    @EJB
    Villages villages;

    @Inject
    VillageRevisions revisions;

    /** @param host as {@link Villages#answeringAt} takes it */
    public Optional<AnsweringVillage> at(String host) {
        Optional<AnsweringVillage> kept = known.getIfPresent(host);
        return kept == null ? find(host) : kept;
    }

    private Optional<AnsweringVillage> find(String host) {
        long before = revisions.changesOfInstallation();
        Optional<AnsweringVillage> found = villages.answeringAt(host).map(village -> answering(village, host));
        known.put(host, found);
        if (before != revisions.changesOfInstallation()) {
            known.invalidate(host);
        }
        return found;
    }

    private AnsweringVillage answering(Village village, String host) {
        return new AnsweringVillage(
                village.getId(),
                village.locale(),
                villages.isFurtherHost(village, host) ? village.getPublicAddress() : null);
    }

    void drop(@Observes VillageRevised revised) {
        if (revised.village().isEmpty()) {
            known.invalidateAll();
        }
    }
}

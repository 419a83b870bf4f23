package id.balai.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;

import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * Everything that belongs to one village. Rows of other villages do not exist for it: the persistence layer adds the
 * village of {@link VillageContext} to every query, and {@link VillageGuard} refuses whatever would get around that.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "VILLAGE_ID",
        contextProperty = VillageGuard.VILLAGE,
        discriminatorType = jakarta.persistence.DiscriminatorType.INTEGER)
public class VillageOwned extends BaseEntity {

    @Column(name = "VILLAGE_ID", insertable = false, updatable = false)
    private Long villageId;

    public Long getVillageId() {
        return villageId;
    }

    /** The column itself is written by the persistence layer; this keeps the object in step before it is read again. */
    @PrePersist
    void belongToCurrentVillage() {
        villageId = VillageContext.require("a new " + getClass().getSimpleName());
    }
}

package id.balai.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.shared.Placed;
import id.balai.shared.service.Step;

/** The demonstration: public facts of Desa Ganra, with example links and articles written for the purpose. */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Demonstration {

    @Inject
    Instance<DemoPart> parts;

    /** Fills the current village with everything that its pages show; all of it or nothing. */
    public void furnish() {
        Placed.inOrder(parts.stream()).forEach(DemoPart::furnish);
    }
}

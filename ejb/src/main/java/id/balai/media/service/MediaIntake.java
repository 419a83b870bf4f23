package id.balai.media.service;

import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.media.Media;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/** Makes of what was uploaded what the library keeps. */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MediaIntake {

    public Media take(String name, InputStream content) {
        throw new RuleViolation("media.unknown");
    }
}

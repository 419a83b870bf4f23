package id.balai.roster;

import java.io.Serializable;

/** What a decree did, to whom. */
public record AffectedTenure(DecreeEffect effect, TenureSummary tenure) implements Serializable {}

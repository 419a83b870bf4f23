package id.balai.roster;

import java.io.Serializable;

/** What a decree did, to whom. */
public record AppointedRow(DecreeEffect effect, TenureRow tenure) implements Serializable {}

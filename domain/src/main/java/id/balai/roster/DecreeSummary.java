package id.balai.roster;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of the office's list of decrees. */
public record DecreeSummary(
        long id, String number, LocalDate issuedOn, String subject, Long fileId, boolean filePublic, long appointed)
        implements Serializable {}

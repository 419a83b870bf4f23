package id.balai.enrolment;

import java.util.List;

import id.balai.institution.Membership;
import id.balai.roster.RosterWarning;

/**
 * What one row of a file means to the village.
 *
 * @param membership the village's own, or one that is not stored yet
 * @param isKnown whether the village has it already
 * @param warnings what a regulation does not foresee
 */
public record EnrolledRow(int number, Membership membership, boolean isKnown, List<RosterWarning> warnings) {}

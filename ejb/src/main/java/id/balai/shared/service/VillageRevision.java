package id.balai.shared.service;

/** A state of a village: as long as it equals the present one nothing of the village has changed. */
public record VillageRevision(long village, long changes, long span) {}

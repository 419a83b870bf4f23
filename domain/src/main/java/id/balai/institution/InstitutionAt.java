package id.balai.institution;

import id.balai.shared.Slug;

/** The institution that an address, its own or an earlier one, leads to. */
public record InstitutionAt(Slug slug, long id) {}

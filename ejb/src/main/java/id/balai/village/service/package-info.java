/** The current village and what its staff say of it: hours, holidays, notices, links. */
package id.balai.village.service;

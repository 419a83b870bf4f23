/**
 * Institutions of a village and who belongs to them, with the regulations that they rest on. Shares terms of service
 * with the roster.
 */
package id.balai.institution;

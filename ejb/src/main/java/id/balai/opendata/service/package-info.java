/** Gives out the tables that features bring. */
package id.balai.opendata.service;

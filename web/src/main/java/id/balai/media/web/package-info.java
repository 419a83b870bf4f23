/** The library in the office, the addresses that serve pictures and documents, and uploads piece by piece. */
package id.balai.media.web;

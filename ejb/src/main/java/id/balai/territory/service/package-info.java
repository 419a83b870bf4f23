/** Parts of a village and their boundaries, for the office and for readers. */
package id.balai.territory.service;

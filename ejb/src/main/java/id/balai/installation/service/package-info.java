/** The first start: migration done, an operator made, the link for the first administrator printed, and the guide. */
package id.balai.installation.service;

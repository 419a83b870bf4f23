/** What features and filters tell of a public page while it is drawn, for whoever keeps it. */
package id.balai.frame.web;

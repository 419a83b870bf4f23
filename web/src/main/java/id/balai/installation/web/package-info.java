/** The page of the first administrator, and the guide of the first steps. */
package id.balai.installation.web;

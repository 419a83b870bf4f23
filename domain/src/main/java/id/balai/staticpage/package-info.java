/** Pages that stay, under one another, and their addresses. Stands on what all writing has in common. */
package id.balai.staticpage;

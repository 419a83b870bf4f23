/** Pages that stay, for readers and in the office. */
package id.balai.staticpage.web;

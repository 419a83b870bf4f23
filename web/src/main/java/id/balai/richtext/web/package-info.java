/** The editor and how stored bodies are drawn; types of inserted blocks are brought by features. */
package id.balai.richtext.web;

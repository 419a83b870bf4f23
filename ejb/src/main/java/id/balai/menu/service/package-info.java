/**
 * The shown menu, and the seams by which features tell what an entry leads to and which of their pages hold something.
 */
package id.balai.menu.service;

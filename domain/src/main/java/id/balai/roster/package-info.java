/**
 * Posts of the village government and who holds them since when and by which decree; people, presence, and what of it
 * is public.
 */
package id.balai.roster;

/** The village and its parts on the map, and who heads each part. */
package id.balai.territory;

/** Writing pages that stay and finding them by every address they ever had. */
package id.balai.staticpage.service;

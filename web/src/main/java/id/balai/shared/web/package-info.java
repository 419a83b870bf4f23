/**
 * What every page stands on. A request passes, in the order of web.xml: {@link SecurityHeadersFilter}, the village's own
 * filter, {@link SameOriginFilter}, {@link CachingFilter}, and for the office its own filter and {@link RepeatedSaveFilter}; then Faces, where
 * {@link FacesErrors} has the last word on failures.
 *
 * <p>Public pages depend on the village, their address and the clock alone: no session, no cookie, nothing of the
 * request's headers. So a cache of whole pages can take its place between the caching filter and Faces; until then pages
 * are sent with {@code no-cache}.
 */
package id.balai.shared.web;

/** The web side: one door for the panel, the API, webhooks and metrics. */
@NullMarked
package maxis.runtime.web;

import org.jspecify.annotations.NullMarked;

/**
 * The pages' files: read once at the start, compressed, named after what is in them, and the one
 * document that all pages share.
 */
@NullMarked
package maxis.runtime.web.file;

import org.jspecify.annotations.NullMarked;

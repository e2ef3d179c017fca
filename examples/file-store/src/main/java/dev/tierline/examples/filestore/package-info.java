/**
 * A store that keeps everything in one file and survives crashes: the example of <i>Write your own store in an afternoon</i>.
 * Start with {@link dev.tierline.examples.filestore.FileStore}.
 */
@NullMarked
package dev.tierline.examples.filestore;

import org.jspecify.annotations.NullMarked;

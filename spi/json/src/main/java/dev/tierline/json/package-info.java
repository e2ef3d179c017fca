/**
 * Documents for everything a store must keep. Start with {@link dev.tierline.json.TierlineJson}; the fields of every kind of
 * document are listed in {@code FORMAT.md} beside the module's sources.
 */
@NullMarked
package dev.tierline.json;

import org.jspecify.annotations.NullMarked;

/** The desk that a host application works with. Start with {@link dev.tierline.engine.SupportDesk}. */
@NullMarked
package dev.tierline.engine;

import org.jspecify.annotations.NullMarked;

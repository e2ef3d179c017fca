/** How the desk reaches people. Start with {@link dev.tierline.spi.notification.Notifier}. */
@NullMarked
package dev.tierline.spi.notification;

import org.jspecify.annotations.NullMarked;

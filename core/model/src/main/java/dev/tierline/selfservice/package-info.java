/**
 * Requests that were solved without a person: they become no tickets and are counted. Start with
 * {@link dev.tierline.selfservice.SelfServiceTotals}.
 */
@NullMarked
package dev.tierline.selfservice;

import org.jspecify.annotations.NullMarked;

/**
 * Who answers, at any instant. Describe it with {@link dev.tierline.oncall.OnCallSchedule}, put what changes daily beside it as
 * records ({@link dev.tierline.oncall.OnCallOverride}, {@link dev.tierline.oncall.ShiftSwap},
 * {@link dev.tierline.record.TimeOff}), and ask {@link dev.tierline.oncall.OnCall}.
 */
@NullMarked
package dev.tierline.oncall;

import org.jspecify.annotations.NullMarked;

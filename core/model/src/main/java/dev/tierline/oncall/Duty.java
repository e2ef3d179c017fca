package dev.tierline.oncall;

import dev.tierline.staff.StaffId;

/**
 * Somebody is on call, in a role, for a reason.
 *
 * @param role in which role
 * @param staff who
 * @param reason why
 */
public record Duty(DutyRole role, StaffId staff, DutyReason reason) {}

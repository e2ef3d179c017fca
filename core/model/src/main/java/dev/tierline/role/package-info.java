/**
 * What people may do, as data. Start with {@link dev.tierline.role.Role}; the roles that come built in are in
 * {@link dev.tierline.role.BuiltInRoles}.
 */
@NullMarked
package dev.tierline.role;

import org.jspecify.annotations.NullMarked;

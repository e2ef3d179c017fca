/**
 * The desk that a host application works with. Start with {@link dev.tierline.engine.SupportDesk}; for a department
 * that is read from a file, with {@link dev.tierline.engine.DepartmentValidation}.
 */
@NullMarked
package dev.tierline.engine;

import org.jspecify.annotations.NullMarked;

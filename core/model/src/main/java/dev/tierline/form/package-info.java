/** What was answered on a request form. Start with {@link dev.tierline.form.FormAnswers}. */
@NullMarked
package dev.tierline.form;

import org.jspecify.annotations.NullMarked;

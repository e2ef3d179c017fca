/** Who reports to whom. Start with {@link dev.tierline.examples.pictures.orgchart.OrgChart}. */
@NullMarked
package dev.tierline.examples.pictures.orgchart;

import org.jspecify.annotations.NullMarked;

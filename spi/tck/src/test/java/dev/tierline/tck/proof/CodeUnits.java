package dev.tierline.tck.proof;

import java.util.Comparator;

/** How Java itself orders texts: by their code units in UTF-16, which for supplementary characters is not the order of ids. */
final class CodeUnits {

    static final Comparator<String> ORDER = Comparator.naturalOrder();

    private CodeUnits() {}
}

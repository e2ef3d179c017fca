package dev.tierline.examples.pictures.draw;

/** How a line looks on a light and on a dark ground. */
public enum LineLook {
    REPORTS("#5f6b77", "#8a96a3", "stroke-width:1.5"),
    DEPUTY("#b0660f", "#f0b35a", "stroke-width:1.8;stroke-dasharray:1 5;stroke-linecap:round"),
    ESCALATE("#b42318", "#ff8f86", "stroke-width:2.5"),
    HAND_BACK("#2457a6", "#8db6f5", "stroke-width:2;stroke-dasharray:7 4"),
    INTAKE("#5b3f99", "#bda6ee", "stroke-width:2"),
    TELL("#b42318", "#ff8f86", "stroke-width:1.5;stroke-dasharray:2 4"),
    GRID("#d5dbe1", "#2b3641", "stroke-width:1"),
    GRID_STRONG("#aab4be", "#4a5763", "stroke-width:1");

    private final String onLight;
    private final String onDark;
    private final String stroke;

    LineLook(String onLight, String onDark, String stroke) {
        this.onLight = onLight;
        this.onDark = onDark;
        this.stroke = stroke;
    }

    String onLight() {
        return "stroke:" + onLight + ";fill:none;" + stroke;
    }

    String onDark() {
        return "stroke:" + onDark;
    }

    String headOnLight() {
        return "fill:" + onLight;
    }

    String headOnDark() {
        return "fill:" + onDark;
    }
}

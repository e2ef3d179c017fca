package dev.tierline.examples.pictures.draw;

/** How a text looks: its size, its weight, and its colour on a light and on a dark ground. */
public enum TextLook {
    TITLE(20, true, "#1f2933", "#f1f4f7"),
    SUBTITLE(13, false, "#52606d", "#a9b5c1"),
    HEADING(14, true, "#1f2933", "#f1f4f7"),
    NAME(14, true, "#1f2933", "#f1f4f7"),
    NAME_GONE(14, true, "#5f6b77", "#98a4b0"),
    BODY(12, false, "#1f2933", "#e1e6eb"),
    NOTE(12, false, "#52606d", "#a9b5c1"),
    WARNING(12, true, "#b42318", "#ff9c94"),
    DEPUTY(12, false, "#8a4b08", "#f3b664"),
    BADGE(18, true, "#ffffff", "#12181f"),
    PILL(11, true, "#ffffff", "#12181f"),
    AXIS(10, false, "#52606d", "#a9b5c1"),
    COUNT_1(11, true, "#16324f", "#e6f0fa"),
    COUNT_2(11, true, "#16324f", "#e6f0fa"),
    COUNT_3(11, true, "#0b2239", "#f4f9ff"),
    COUNT_4(11, true, "#ffffff", "#0b1c2e"),
    COUNT_5(11, true, "#ffffff", "#0b1c2e"),
    COUNT_GAP(11, true, "#ffffff", "#ffffff"),
    OPEN(11, true, "#1d4d2b", "#d9f2df");

    private final int size;
    private final boolean bold;
    private final String onLight;
    private final String onDark;

    TextLook(int size, boolean bold, String onLight, String onDark) {
        this.size = size;
        this.bold = bold;
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /** {@return the height of the letters' square, in pixels} */
    public int size() {
        return size;
    }

    /** {@return whether the letters are heavy} */
    public boolean bold() {
        return bold;
    }

    String onLight() {
        return "font-size:" + size + "px;font-weight:" + (bold ? 600 : 400) + ";fill:" + onLight;
    }

    String onDark() {
        return "fill:" + onDark;
    }
}

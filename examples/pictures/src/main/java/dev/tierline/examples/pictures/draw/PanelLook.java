package dev.tierline.examples.pictures.draw;

/** How a rectangle looks on a light and on a dark ground. */
public enum PanelLook {
    GROUND("fill:#ffffff;stroke:#d5dbe1", "fill:#12181f;stroke:#38434f"),
    CARD("fill:#f6f8fa;stroke:#8f9ba8", "fill:#1f2831;stroke:#6b7885"),
    CARD_HEAD("fill:#f6f8fa;stroke:#1f2933;stroke-width:2.5", "fill:#1f2831;stroke:#f1f4f7;stroke-width:2.5"),
    CARD_OUTSIDE("fill:#fdf6e7;stroke:#a87613", "fill:#2e2714;stroke:#c79a3c"),
    CARD_GONE("fill:#ffffff;stroke:#8f9ba8;stroke-dasharray:5 4", "fill:#12181f;stroke:#6b7885"),
    BAND("fill:#eaf1fb;stroke:#a9bfdd", "fill:#17243a;stroke:#3d5680"),
    BAND_SELF("fill:#eef7ee;stroke:#a5cba8", "fill:#16281a;stroke:#3f6b46"),
    BAND_OUTSIDE("fill:#fdf6e7;stroke:#dcc07c", "fill:#2e2714;stroke:#7a6330"),
    BAND_NONE("fill:none;stroke:#8f9ba8;stroke-dasharray:5 4", "stroke:#6b7885"),
    INTAKE("fill:#f3effb;stroke:#9f86cf", "fill:#251d38;stroke:#7c66ab"),
    POLICY("fill:#fff5f4;stroke:#e0a19b", "fill:#301c1b;stroke:#8f5350"),
    BADGE("fill:#2457a6", "fill:#8db6f5"),
    BADGE_SELF("fill:#2b6b38", "fill:#8fd09b"),
    BADGE_OUTSIDE("fill:#8a5d07", "fill:#e5bd63"),
    BADGE_INTAKE("fill:#5b3f99", "fill:#bda6ee"),
    PILL_SHARE("fill:#9a5b00", "fill:#f0b35a"),
    PILL_BREACH("fill:#b42318", "fill:#ff8f86"),
    LANE("fill:#f6f8fa;stroke:none", "fill:#1a222a"),
    VOID("fill:url(#void)", ""),
    OPEN("fill:#b9e3c3;stroke:#4f9a63", "fill:#1f5a30;stroke:#4f9a63"),
    COUNT_1("fill:#dcebfa", "fill:#1a3552"),
    COUNT_2("fill:#b3d4f3", "fill:#244d78"),
    COUNT_3("fill:#7db3e8", "fill:#2f69a6"),
    COUNT_4("fill:#2f74bd", "fill:#73b0ee"),
    COUNT_5("fill:#174a85", "fill:#bfdcfa"),
    GAP("fill:#cf2b1d;stroke:#8f1a10", "fill:#d93a2b;stroke:#ff9c94"),
    TEAM_1("fill:#2f6fde", ""),
    TEAM_2("fill:#e8710a", ""),
    TEAM_3("fill:#1f9d55", ""),
    TEAM_4("fill:#9b51e0", ""),
    TEAM_5("fill:#0e9aa7", ""),
    TEAM_6("fill:#e0457b", ""),
    TEAM_7("fill:#c9a400", ""),
    TEAM_8("fill:#8d6e63", "");

    private static final PanelLook[] TEAMS = {TEAM_1, TEAM_2, TEAM_3, TEAM_4, TEAM_5, TEAM_6, TEAM_7, TEAM_8};
    private static final PanelLook[] COUNTS = {COUNT_1, COUNT_2, COUNT_3, COUNT_4, COUNT_5};

    private final String onLight;
    private final String onDark;

    PanelLook(String onLight, String onDark) {
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /** Returns the colour of a team by its place in the list; after eight they come again. */
    public static PanelLook ofTeam(int index) {
        return TEAMS[index % TEAMS.length];
    }

    /** Returns one of five intensities, 0 the faintest. */
    public static PanelLook ofIntensity(int step) {
        return COUNTS[step];
    }

    String onLight() {
        return onLight;
    }

    String onDark() {
        return onDark;
    }
}

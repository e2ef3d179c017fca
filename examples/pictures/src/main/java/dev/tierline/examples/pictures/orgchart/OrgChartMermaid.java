package dev.tierline.examples.pictures.orgchart;

import dev.tierline.examples.pictures.draw.MermaidText;
import dev.tierline.staff.StaffId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an org chart as a Mermaid flow chart from the top down. */
final class OrgChartMermaid {
    private final StringBuilder out = new StringBuilder();
    private final Map<StaffId, String> ids = new LinkedHashMap<>();

    private OrgChartMermaid() {}

    static String of(OrgChart chart) {
        OrgChartMermaid mermaid = new OrgChartMermaid();
        mermaid.write(chart);
        return mermaid.out.toString();
    }

    private void write(OrgChart chart) {
        List<OrgChart.Person> everybody = chart.everybody();
        everybody.forEach(person -> ids.put(person.id(), "p" + (ids.size() + 1)));
        line("flowchart TD");
        for (OrgChart.Person person : everybody) {
            String label = MermaidText.label(List.of(person.name(), person.roles(), person.groups(), person.note()));
            line("    " + id(person.id()) + "[" + label + "]" + style(person));
        }
        for (OrgChart.Person person : everybody) {
            for (OrgChart.Person report : person.reports()) {
                line("    " + id(person.id()) + " --- " + id(report.id()));
            }
        }
        for (OrgChart.StandIn standIn : chart.deputies()) {
            String arrow = standIn.mutual() ? " <-. \"deputies\" .-> " : " -. \"deputy\" .-> ";
            line("    " + id(standIn.absent()) + arrow + id(standIn.deputy()));
        }
        line("    classDef head stroke-width:3px");
        line("    classDef outside fill:#fdf6e7,stroke:#a87613,color:#1f2933");
        line("    classDef gone fill:#ffffff,stroke:#8f9ba8,color:#5f6b77,stroke-dasharray:5 4");
    }

    private static String style(OrgChart.Person person) {
        return switch (person.standing()) {
            case GONE -> ":::gone";
            case OUTSIDE -> ":::outside";
            case PRESENT -> person.head() ? ":::head" : "";
        };
    }

    private String id(StaffId person) {
        return ids.getOrDefault(person, "unknown");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

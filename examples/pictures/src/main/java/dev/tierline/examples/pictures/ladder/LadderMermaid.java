package dev.tierline.examples.pictures.ladder;

import dev.tierline.examples.pictures.draw.MermaidText;
import java.util.ArrayList;
import java.util.List;

/** Writes a ladder as a Mermaid flow chart from the bottom up. */
final class LadderMermaid {
    private final LadderChart chart;
    private final StringBuilder out = new StringBuilder();

    private LadderMermaid(LadderChart chart) {
        this.chart = chart;
    }

    static String of(LadderChart chart) {
        LadderMermaid mermaid = new LadderMermaid(chart);
        mermaid.write();
        return mermaid.out.toString();
    }

    private void write() {
        line("flowchart BT");
        chart.steps().forEach(this::tier);
        if (!chart.elsewhere().isEmpty() || !chart.placeless().isEmpty()) {
            line("    nowhere[" + MermaidText.label(lines("No tier said", List.of(), chart.elsewhere())) + "]");
        }
        for (LadderChart.Step step : chart.steps()) {
            if (step.above() != null) {
                line("    t" + step.level() + " == \"escalate\" ==> t" + step.above());
            }
            if (step.below() != null) {
                line("    t" + step.level() + " -. \"hand back\" .-> t" + step.below());
            }
        }
        int rule = 0;
        for (LadderChart.Step step : chart.steps()) {
            for (LadderChart.Entry entry : step.entries()) {
                entry("r" + ++rule, entry, "t" + step.level());
            }
        }
        for (LadderChart.Entry entry : chart.placeless()) {
            entry("r" + ++rule, entry, "nowhere");
        }
        for (int i = 0; i < chart.policies().size(); i++) {
            policy("e" + (i + 1), chart.policies().get(i));
        }
        line("    classDef self fill:#eef7ee,stroke:#2b6b38,color:#1f2933");
        line("    classDef internal fill:#eaf1fb,stroke:#2457a6,color:#1f2933");
        line("    classDef outside fill:#fdf6e7,stroke:#8a5d07,color:#1f2933");
        line("    classDef intake fill:#f3effb,stroke:#5b3f99,color:#1f2933");
        line("    classDef policy fill:#fff5f4,stroke:#b42318,color:#1f2933");
    }

    private void tier(LadderChart.Step step) {
        String style = switch (step.kind()) {
            case SELF_SERVICE -> "self";
            case INTERNAL -> "internal";
            case OUTSIDE -> "outside";
        };
        String label = MermaidText.label(
                lines("Tier " + step.level() + " \u00b7 " + step.name(), step.targets(), step.crews()));
        line("    t" + step.level() + "[" + label + "]:::" + style);
    }

    private static List<String> lines(String head, List<String> targets, List<LadderChart.Crew> crews) {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        crews.forEach(crew -> lines.add(crew.name() + " (led by " + crew.supervisor() + ")"));
        if (!targets.isEmpty()) {
            lines.add("within " + String.join(", ", targets));
        }
        return lines;
    }

    private void entry(String id, LadderChart.Entry entry, String place) {
        String name = entry.order() == 0 ? entry.name() : "Rule " + entry.order() + " \u00b7 " + entry.name();
        String label = MermaidText.label(List.of(name, entry.when(), entry.outcome()));
        line("    " + id + "([" + label + "]):::intake --> " + place);
    }

    private void policy(String id, LadderChart.Policy policy) {
        line("    subgraph " + id + "[" + MermaidText.label("Policy " + policy.name()) + "]");
        line("        direction LR");
        for (int i = 0; i < policy.tellings().size(); i++) {
            LadderChart.Telling telling = policy.tellings().get(i);
            List<String> label = new ArrayList<>();
            label.add((telling.breach() ? "" : telling.mark() + " ") + telling.of());
            telling.whom().forEach(whom -> label.add("tell " + whom));
            line("        " + id + "s" + (i + 1) + "[" + MermaidText.label(label) + "]:::policy");
        }
        for (int i = 1; i < policy.tellings().size(); i++) {
            line("        " + id + "s" + i + " --> " + id + "s" + (i + 1));
        }
        line("    end");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

package dev.tierline.draft;

import dev.tierline.consistency.Finding;
import dev.tierline.consistency.Place;
import dev.tierline.consistency.Template;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports what a class-level constraint found, each with a path of its own below the draft that was looked at. */
final class Violations {

    private final ConstraintValidatorContext context;
    private boolean none = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    boolean areNone() {
        return none;
    }

    void add(Finding finding) {
        add(finding.place(), Template.of(finding.key(), finding.about()));
    }

    /** Reports what a value says itself. */
    void addWords(@Nullable Place place, String words) {
        add(place, Template.of(Template.FAULT, words));
    }

    private void add(@Nullable Place place, String template) {
        none = false;
        ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(template);
        if (place == null) {
            builder.addConstraintViolation();
            return;
        }
        List<Place> steps = place.steps();
        Function<String, NodeBuilderCustomizableContext> next = builder::addPropertyNode;
        for (int i = 0; i < steps.size(); i++) {
            Place step = steps.get(i);
            NodeBuilderCustomizableContext node = next.apply(step.name());
            Integer index = i == 0 ? null : steps.get(i - 1).index();
            boolean last = i == steps.size() - 1;
            if (index == null) {
                next = node::addPropertyNode;
                if (last && step.index() == null) {
                    node.addConstraintViolation();
                } else if (last) {
                    node.addBeanNode().inIterable().atIndex(step.index()).addConstraintViolation();
                }
            } else {
                NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index);
                next = indexed::addPropertyNode;
                if (last && step.index() == null) {
                    indexed.addConstraintViolation();
                } else if (last) {
                    indexed.addBeanNode().inIterable().atIndex(step.index()).addConstraintViolation();
                }
            }
        }
    }
}

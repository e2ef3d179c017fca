/** The pure domain of a support department: values and rules, without I/O and without a clock. */
@SuppressWarnings("module") // the module of the contracts is compiled after this one
module dev.tierline.model {
    requires static org.jspecify;
    requires transitive jakarta.validation;

    exports dev.tierline.access;
    exports dev.tierline.agenda;
    exports dev.tierline.calendar;
    exports dev.tierline.category;
    exports dev.tierline.department;
    exports dev.tierline.draft;
    exports dev.tierline.escalation;
    exports dev.tierline.form;
    exports dev.tierline.identity to
            dev.tierline.engine,
            dev.tierline.spi;
    exports dev.tierline.intake;
    exports dev.tierline.oncall;
    exports dev.tierline.priority;
    exports dev.tierline.quality;
    exports dev.tierline.record;
    exports dev.tierline.role;
    exports dev.tierline.selfservice;
    exports dev.tierline.sla;
    exports dev.tierline.staff;
    exports dev.tierline.ticket;
    exports dev.tierline.tier;
}

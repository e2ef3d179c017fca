package dev.tierline.draft;

import dev.tierline.consistency.Known;
import dev.tierline.form.FormId;
import dev.tierline.intake.RequestForm;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about one kind of request. Not safe for use by several threads. */
public final class FormDraft implements Draft<RequestForm> {

    /** Its id. */
    @Known
    @Required
    @Identifier
    public @Nullable String id;

    /** What people call it, 1 to 200 characters. */
    @Required
    @Identifier
    public @Nullable String name;

    /** What is asked, in order. */
    @Required
    public List<@Required @Valid FieldDraft> fields = new ArrayList<>();

    /** Creates an empty draft. */
    public FormDraft() {}

    /**
     * Returns the draft of a form that stands.
     *
     * @param form the form
     * @return its draft
     */
    public static FormDraft of(RequestForm form) {
        FormDraft draft = new FormDraft();
        draft.id = form.id().value();
        draft.name = form.name();
        form.fields().forEach(field -> draft.fields.add(FieldDraft.of(field)));
        return draft;
    }

    @Override
    public RequestForm toValue() {
        return new RequestForm(
                Given.read("id", id, FormId::of), Given.in("name", name), Given.values("fields", fields));
    }
}

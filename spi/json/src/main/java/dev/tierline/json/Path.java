package dev.tierline.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands: a member of an object, or an element of a list.
 *
 * @param parent what it stands in, null for the root
 * @param name the member's name, null for an element
 * @param index the element's index from zero
 */
record Path(@Nullable Path parent, @Nullable String name, int index) {

    static final Path ROOT = new Path(null, null, 0);

    Path member(String member) {
        return new Path(this, member, 0);
    }

    Path element(int element) {
        return new Path(this, null, element);
    }

    /** The path of what a parser or a generator is at. */
    static Path of(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return ROOT;
        }
        Path before = of(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? before.element(context.getCurrentIndex()) : before;
        }
        String member = context.getCurrentName();
        return member == null ? before : before.member(member);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    private void appendTo(StringBuilder text) {
        if (parent == null) {
            text.append('$');
            return;
        }
        parent.appendTo(text);
        if (name == null) {
            text.append('[').append(index).append(']');
        } else if (isPlain(name)) {
            text.append('.').append(name);
        } else {
            text.append('[').append(Excerpt.quoted(name)).append(']');
        }
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= 40
                && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }
}

package dev.tierline.json;

import java.io.IOException;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** How languages are written and read: as their tags (BCP 47). A locale that no tag says whole is refused. */
final class LanguageForm {

    private static final int LONGEST = 200;

    private LanguageForm() {}

    static void write(String name, Locale language, Output out) throws IOException {
        requireTag(language, out);
        out.text(name, language.toLanguageTag());
    }

    static void write(String name, Collection<Locale> languages, Output out) throws IOException {
        languages.forEach(language -> requireTag(language, out));
        out.textsUnlessEmpty(name, languages, Locale::toLanguageTag);
    }

    static Locale read(Value value) {
        if (value.text().length() > LONGEST) {
            throw value.fault("language tag of " + value.text().length() + " characters; expected at most " + LONGEST);
        }
        try {
            Locale language = new Locale.Builder().setLanguageTag(value.text()).build();
            if (!isWhole(language)) {
                throw value.fault(Excerpt.quoted(value.text()) + " is no language tag of today; expected one as pt-BR");
            }
            return language;
        } catch (IllformedLocaleException refused) {
            throw value.fault(Excerpt.quoted(value.text()) + " is no language tag; expected one as pt-BR");
        }
    }

    private static void requireTag(Locale language, Output out) {
        if (!isWhole(language)) {
            throw out.faultOfObject("locale '" + Excerpt.sentence(language.toString())
                    + "'; expected one that a language tag of at most " + LONGEST + " characters says whole, as pt-BR");
        }
    }

    private static boolean isWhole(Locale language) {
        String tag = language.toLanguageTag();
        try {
            return tag.length() <= LONGEST
                    && new Locale.Builder().setLanguageTag(tag).build().equals(language);
        } catch (IllformedLocaleException refused) {
            return false;
        }
    }
}

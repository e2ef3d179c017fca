package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a department is said where it stands in the document. */
class DepartmentFaultsTest {

    private static final String WHOLE = GoldenFiles.text("golden/department-whole.json");
    private static final String SCOPES = GoldenFiles.text("golden/department-scopes.json");

    private final TierlineJson json = TierlineJson.strict();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"locale\":\"fr-BE\"` | `\"locale\":\"f\"` | $.locale",
                "`\"locale\":\"fr-BE\"` | `\"locale\":\"no-NO-NY\"` | $.locale",
                "`\"locale\":\"fr-BE\"` | `\"locale\":7` | $.locale",
                "`{\"id\":\"nights\"` | `{\"id\":\"early\"` | $.calendars[1]",
                "`{\"id\":\"nights\"` | `{\"x\":1,\"id\":\"nights\"` | $.calendars[1].x",
                "`\"mon\":\"20:00-04:00\"` | `\"mon\":\"20\"` | $.calendars[1].calendar.weekly.mon",
                "`\"level\":2` | `\"level\":1` | $.tiers",
                "`\"level\":2` | `\"level\":-1` | $.tiers[2].level",
                "`\"name\":\"Experts\"},{\"level\":3` | `\"name\":\" \"},{\"level\":3` | $.tiers[2]",
                "`\"kind\":\"outside\"` | `\"kind\":\"outer\"` | $.tiers[3].kind",
                "`\"P3\":28800000` | `\"P3\":0` | $.tiers[1]",
                "`\"P3\":28800000` | `\"P3\":-1` | $.tiers[1].innerTargets.P3",
                "`\"tiers\":[1,2]` | `\"tiers\":[1,1]` | $.teams[0].tiers[1]",
                "`\"tiers\":[1]` | `\"tiers\":[9]` | $.teams[1].tiers",
                "`\"tiers\":[1,2]` | `\"tiers\":[1]` | $.tiers[2]",
                "`\"id\":\"operator\"` | `\"id\":\"dispatcher\"` | $.roles[1]",
                "`\"view-tickets\":\"department\"` | `\"view-tickets\":\"all\"` | "
                        + "$.roles[0].duties[0].grants[\"view-tickets\"]",
                "`\"view-tickets\":` | `\"view\":` | $.roles[0].duties[0].grants.view",
                "`\"text\":\"keeps the peace\"` | `\"text\":\"\"` | $.roles[0].duties[1]",
                "`\"open-tickets\":\"own\"` | `\"open-tickets\":true` | $.customers.duties[0].grants[\"open-tickets\"]",
                "`\"kind\":\"phone\",\"address\"` | `\"kind\":\"fax\",\"address\"` | $.staff[0].contacts[0].kind",
                "`\"address\":\"anna@example.org\"` | `\"address\":\"\"` | $.staff[0].contacts[1]",
                "`\"from\":\"22:00\"` | `\"from\":\"24:00\"` | $.staff[0].contacts[0].quiet.from",
                "`\"from\":\"22:00\"` | `\"from\":\"06:30\"` | $.staff[0].contacts[0].quiet",
                "`\"Europe/Warsaw\"` | `\"Warsaw\"` | $.staff[0].contacts[0].quiet.zone",
                "`\"reportsTo\":\"zoe\"` | `\"reportsTo\":\"cy\"` | $.staff[0].reportsTo",
                "`\"reportsTo\":\"zoe\"` | `\"reportsTo\":\"anna.k\"` | $.staff[0]",
                "`{\"role\":\"dispatcher\"` | `{\"role\":\"dispatch\"` | $.staff[0].roles[1]",
                "`\"from\":\"2026-03-01\"` | `\"from\":\"2026-3-1\"` | $.staff[0].roles[1].from",
                "`\"from\":\"2026-01-01\"` | `\"from\":\"2026-06-30\"` | $.staff[0].teams[1]",
                "`{\"team\":\"help-desk\"}` | `{\"team\":\"desk\"}` | $.staff[0].teams[0]",
                "`{\"id\":\"networking\"` | `{\"id\":\"mail\"` | $.staff[0].skills[1]",
                "`\"level\":4` | `\"level\":6` | $.staff[0].skills[1]",
                "`\"languages\":[\"en-GB\"` | `\"languages\":[\"pl\"` | $.staff[0].languages[1]",
                "`\"languages\":[\"en-GB\"` | `\"languages\":[\"en_GB\"` | $.staff[0].languages[0]",
                "`\"hours\":\"early\"` | `\"hours\":\"late\"` | $.staff[0].hours",
                "`\"limit\":8` | `\"limit\":-8` | $.staff[0].capacity",
                "`\"P4\":0` | `\"P4\":-1` | $.staff[0].capacity",
                "`\"P4\":0` | `\"P10\":0` | $.staff[0].capacity.weights.P10",
                "`\"company\":\"Acme\"` | `\"company\":\"\"` | $.staff[0]",
                "`\"deputies\":[\"zoe\",\"bo\"]` | `\"deputies\":[\"zoe\",\"cy\"]` | $.staff[0].deputies[1]",
                "`\"deputies\":[\"zoe\",\"bo\"]` | `\"deputies\":[\"zoe\",\"zoe\"]` | $.staff[0]",
                "`{\"id\":\"help-desk\"` | `{\"id\":\"experts\"` | $.teams[1]",
                "`\"supervisor\":\"zoe\"` | `\"supervisor\":\"cy\"` | $.teams[1].supervisor",
                "`{\"id\":\"none\"` | `{\"id\":\"gold\"` | $.serviceLevels[1]",
                "`{\"P1\":600000}` | `{\"P1\":0}` | $.serviceLevels[0].serviceLevel",
                "`\"recipients\":[\"assignee\"` | `\"recipients\":[\"assigned\"` | $.policies[0].steps[0].recipients[0]",
                "`{\"staff\":\"anna.k\"}` | `{\"staff\":\"cy\"}` | $.policies[0].steps[0].recipients[1]",
                "`{\"staff\":\"anna.k\"}` | `{}` | $.policies[0].steps[0].recipients[1].staff",
                "`{\"staff\":\"anna.k\"}` | `7` | $.policies[0].steps[0].recipients[1]",
                "`\"parent\":\"network\"` | `\"parent\":\"net\"` | $.categories[1].parent",
                "`\"parent\":\"network\"` | `\"parent\":\"vpn\"` | $.categories[1].parent",
                "`{\"id\":\"nothing\"` | `{\"id\":\"device\"` | $.forms[1]",
                "`\"key\":\"imei\"` | `\"key\":\"kind\"` | $.forms[0]",
                "`\"kind\":\"one-of\"` | `\"kind\":\"any-of\"` | $.forms[0].fields[1].shownWhen.kind",
                "`\"kind\":\"one-of\"` | `\"kind\":\"checked\"` | $.forms[0].fields[1].shownWhen.values",
                "`\"options\":[\"phone\"]}]` | `\"options\":[\"fax\"]}]` | $.forms[0]",
                "`\"options\":[\"phone\"]}]` | `\"options\":[\"phone\",\"phone\"]}]` | "
                        + "$.forms[0].fields[1].shownWhen.values[0].options[1]",
                "`\"required\":true` | `\"required\":\"true\"` | $.forms[0].fields[0].required",
                "`\"pattern\":\"[0-9]{15}\"` | `\"pattern\":\"[0-9\"` | $.forms[0]",
                "`\"maximumLength\":1000` | `\"maximumLength\":1001` | $.forms[0]",
                "`\"kind\":\"date\"` | `\"kind\":\"day\"` | $.forms[0].fields[2].kind",
                "`\"category\":\"network\"` | `\"category\":\"net\"` | $.intakeRules[0].category",
                "`\"tier\":2,` | `\"tier\":9,` | $.intakeRules[0].tier",
                "`\"team\":\"experts\",\"serviceLevel\"` | `\"team\":\"x\",\"serviceLevel\"` | $.intakeRules[0].team",
                "`\"serviceLevel\":\"gold\"` | `\"serviceLevel\":\"silver\"` | $.intakeRules[0].serviceLevel",
                "`{\"id\":\"rest\"` | `{\"id\":\"vip\"` | $.intakeRules[1]",
                "`\"low\":{\"high\":2` | `\"low\":{\"high\":10` | $.priorities.low.high",
                "`\"low\":{\"high\":2,` | `\"low\":{` | $.priorities.low.high",
                "`\"low\":{\"high\":2` | `\"low\":{\"top\":1,\"high\":2` | $.priorities.low.top",
                "`\"days\":5` | `\"days\":0` | $.closing.silence",
                "`\"kind\":\"working-days\",\"days\":5` | `\"kind\":\"elapsed\",\"time\":-1` | $.closing.silence",
                "`\"reopenWithin\":1209600000` | `\"reopenWithin\":-1` | $.closing",
                "`\"confirmationCloses\":true` | `\"confirmationCloses\":1` | $.closing.confirmationCloses",
                "`\"handOffLimit\":3` | `\"handOffLimit\":-3` | $.handOffLimit"
            })
    void aFaultIsNamedWhereItStands(String what, String instead, String path) {
        JsonDocumentException refused = refusal(with(what, instead));

        assertEquals(path, refused.path(), refused.getMessage());
        assertTrue(MutationTest.saysWhatIsAccepted(refused), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[\"network\",\"vpn\"]` | `[\"vpn\",\"vpn\"]` | $.teams[1].scope[1]",
                "`[\"network\",\"vpn\"]` | `[\"printers\",\"vpn\"]` | $.teams[1].scope[0]",
                "`[\"network\",\"vpn\"]` | `[\"vpn\",\"cables\"]` | $.teams[1].scope[1]",
                "`[\"network\",\"vpn\"]` | `[\"\"]` | $.teams[1].scope[0]",
                "`[\"network\",\"vpn\"]` | `\"network\"` | $.teams[1].scope"
            })
    void aFaultOfAScopeIsNamedByWhereTheCategoryStandsInTheDocument(String what, String instead, String path) {
        assertEquals(path, refusal(with(SCOPES, what, instead)).path());
    }

    @Test
    void whatLeadsNowhereIsSaidInFull() {
        assertEquals(
                "department document at $.staff[0].reportsTo: no staff member \"cy\"; expected one that the department"
                        + " has",
                refusal(with("\"reportsTo\":\"zoe\"", "\"reportsTo\":\"cy\"")).getMessage());
    }

    @Test
    void severalFaultsAreSaidAtOnceEachWithItsPlace() {
        String document = with("\"reportsTo\":\"zoe\"", "\"reportsTo\":\"cy\"")
                .replace("\"manager\":\"zoe\"", "\"manager\":\"di\"");

        JsonDocumentException refused = refusal(document);

        assertEquals("$", refused.path());
        assertEquals(
                "2 faults: $.staff[0].reportsTo: no staff member \"cy\"; expected one that the department has; "
                        + "$.manager: no staff member \"di\"; expected one that the department has",
                refused.problem());
    }

    @Test
    void anIdThatLooksLikeAPathIsNotTakenForOne() {
        String odd = "x\\\"].reportsTo[\\\"0";
        String document = with(
                "{\"id\":\"bo\",\"name\":\"Bo\"}",
                "{\"id\":\"x\",\"name\":\"X\"},{\"id\":\"bo\"," + "\"name\":\"Bo\"},{\"id\":\"" + odd
                        + "\",\"name\":\"Odd\",\"hours\":\"late\"}");

        assertEquals("$.staff[3].hours", refusal(document).path());
    }

    @Test
    void aDocumentThatLeadsNowhereThroughoutIsRefusedSoon() {
        StringBuilder staff = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            staff.append("{\"id\":\"s")
                    .append(i)
                    .append("\",\"name\":\"S\",\"reportsTo\":\"x")
                    .append(i)
                    .append("\"},");
        }
        String document = with("\"staff\":[", "\"staff\":[" + staff);

        assertTrue(refusal(document).problem().startsWith("40000 faults: $.staff[0].reportsTo: "));
    }

    private static String with(String what, String instead) {
        return with(WHOLE, what, instead);
    }

    private static String with(String whole, String what, String instead) {
        String document = whole.replace(what, instead);
        assertNotEquals(whole, document, what);
        return document;
    }

    private JsonDocumentException refusal(String document) {
        return assertThrows(JsonDocumentException.class, () -> json.readDepartment(document));
    }
}

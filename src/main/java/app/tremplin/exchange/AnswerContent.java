package app.tremplin.exchange;

import app.tremplin.domain.Answer;
import app.tremplin.domain.Decision;
import app.tremplin.domain.MissionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The content of an answer to a mission file.
final class AnswerContent {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern HOLDER = Pattern.compile("did:key:z[1-9A-HJ-NP-Za-km-z]{40,60}");

    private AnswerContent() {}

    static ObjectNode write(Answer answer, ObjectNode content) {
        content.put("id", answer.id().toString());
        content.put("made", answer.made().toString());
        content.put("issuer", answer.issuer());
        content.put("volunteer", answer.holderDid());
        ArrayNode missions = content.putArray("missions");
        for (Answer.MissionAnswer each : answer.missions()) {
            ObjectNode node =
                    missions.addObject().put("id", each.mission().toString()).put("reference", each.reference());
            switch (each.decision()) {
                case Decision.Confirm() -> node.put("decision", "confirmed");
                case Decision.Refuse(String reason) ->
                    node.put("decision", "refused").put("reason", reason);
                case Decision.Open() -> throw new IllegalArgumentException("an answer holds decisions alone");
            }
        }
        return content;
    }

    static Answer read(JsonField content, String key) {
        content.only(Set.of("id", "made", "issuer", "volunteer", "missions"));
        List<JsonField> items = content.at("missions").items();
        if (items.isEmpty() || items.size() > DeskFile.MOST_MISSIONS) {
            throw content.at("missions").wrong("missionfile.count", DeskFile.MOST_MISSIONS);
        }
        List<Answer.MissionAnswer> missions = new ArrayList<>();
        for (JsonField item : items) {
            item.only(Set.of("id", "reference", "decision", "reason"));
            missions.add(new Answer.MissionAnswer(
                    MissionContent.id(item.at("id")),
                    DeskFile.matching(item.at("reference"), REFERENCE),
                    decision(item)));
        }
        return new Answer(
                MissionContent.id(content.at("id")),
                key,
                content.at("issuer").text(MissionRules.LINE * 2),
                MissionContent.made(content),
                DeskFile.matching(content.at("volunteer"), HOLDER),
                missions);
    }

    private static Decision decision(JsonField item) {
        return switch (item.at("decision").text()) {
            case "confirmed" -> {
                item.find("reason").ifPresent(reason -> {
                    throw reason.wrong("json.unknown");
                });
                yield new Decision.Confirm();
            }
            case "refused" -> new Decision.Refuse(item.at("reason").text(MissionRules.TEXT));
            default -> throw item.at("decision").wrong("catalogue.unknown");
        };
    }
}

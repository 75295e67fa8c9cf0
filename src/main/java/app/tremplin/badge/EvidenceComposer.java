package app.tremplin.badge;

import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionReference;
import app.tremplin.domain.MissionSpan;
import app.tremplin.domain.MissionType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The evidence of a badge (Open Badges 3.0, section B.1.9): time by type of mission, and the verification link.
///
/// What the volunteer wrote about a mission stays with them.
final class EvidenceComposer {

    private final Wording wording;

    EvidenceComposer(Wording wording) {
        this.wording = wording;
    }

    /// @param confirmed whether the signer vouches for the missions: then each is named by its reference
    ArrayNode compose(BadgeContent content, VerificationLink link, boolean confirmed) {
        ArrayNode evidence = CredentialJson.object().arrayNode();
        Map<String, List<Mission>> byType = content.missions().stream()
                .collect(Collectors.groupingBy(
                        mission -> mission.facts().missionTypeId(), TreeMap::new, Collectors.toList()));
        byType.forEach((type, missions) -> {
            ObjectNode each = ofType(content, type, missions);
            if (confirmed) {
                each.put("description", wording.line("badge.references") + ": " + references(content, missions));
            }
            evidence.add(each);
        });
        evidence.add(evidence(link.toString(), wording.line("badge.link"), wording.paragraphs("badge.link.narrative")));
        return evidence;
    }

    private static String references(BadgeContent content, List<Mission> missions) {
        return missions.stream()
                .map(mission -> MissionReference.of(content.id(), mission))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private ObjectNode ofType(BadgeContent content, String typeId, List<Mission> missions) {
        Bilingual name =
                content.catalogue().missionType(typeId).map(MissionType::name).orElse(new Bilingual(typeId, typeId));
        int minutes = missions.stream().mapToInt(Mission::minutes).sum();
        MissionSpan span = MissionSpan.of(missions);
        return evidence(
                Names.urn("evidence:" + content.id() + "\n" + typeId),
                Wording.line(name),
                wording.paragraphs("badge.evidence", texts -> new Object[] {
                    missions.size(),
                    minutes,
                    texts.formats().duration(minutes),
                    texts.formats().period(span.first(), span.last())
                }));
    }

    private static ObjectNode evidence(String id, String name, String narrative) {
        ObjectNode evidence = CredentialJson.object().put("id", id);
        evidence.putArray("type").add("Evidence");
        return evidence.put("name", name).put("narrative", narrative);
    }
}

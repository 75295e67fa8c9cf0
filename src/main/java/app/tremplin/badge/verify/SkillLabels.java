package app.tremplin.badge.verify;

import app.tremplin.badge.link.LinkClaims;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Language;
import app.tremplin.domain.Skill;
import java.util.Comparator;
import java.util.List;

/// Names skills in the reader's language.
final class SkillLabels {

    private final Catalogue catalogue;

    SkillLabels(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Those of a document, which may have each in several languages; a label that the catalogue lacks stays as it is.
    List<String> of(List<String> labels, Language language) {
        return labels.stream()
                .map(label -> translated(label, language))
                .distinct()
                .toList();
    }

    /// Those of a token; none when its bits belong to another catalogue.
    List<String> of(LinkClaims claims, Language language) {
        if (!claims.catalogueVersion().equals(catalogue.version())) {
            return List.of();
        }
        return catalogue.skills().stream()
                .filter(skill -> (claims.skills() & 1 << skill.tieBreakRank() - 1) != 0)
                .sorted(Comparator.comparingInt(Skill::tieBreakRank))
                .map(skill -> skill.label().in(language))
                .toList();
    }

    private String translated(String label, Language language) {
        return catalogue.skills().stream()
                .map(Skill::label)
                .filter(words -> words.fr().equals(label) || words.en().equals(label))
                .findFirst()
                .map(words -> words.in(language))
                .orElse(label);
    }
}

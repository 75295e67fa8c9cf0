package app.tremplin.cli;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.Finding;
import app.tremplin.domain.VerificationReport;
import app.tremplin.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a verification found, for people and for scripts: the same lines that the window shows.
final class ReportLines {

    private final Texts texts;

    ReportLines(Texts texts) {
        this.texts = texts;
    }

    /// One line for each finding.
    void print(List<Finding> findings, PrintWriter out) {
        for (Finding finding : findings) {
            out.println("  [" + texts.get("result." + finding.result()) + "]  " + sentence(finding));
        }
    }

    /// What the badge says and what is proved of it, put into `node`.
    void put(VerificationReport report, ObjectNode node) {
        BadgeClaims claims = report.claims();
        node.put("holds", report.holds());
        node.put("id", claims.id());
        node.put("kind", claims.kind().name().toLowerCase(Locale.ROOT));
        node.put("selfDeclared", claims.selfDeclared());
        node.put("issuer", claims.issuerName());
        node.put("holder", claims.holder());
        node.put("title", claims.title());
        claims.issued().ifPresent(issued -> node.put("issued", issued.toString()));
        claims.expires().ifPresent(expires -> node.put("expires", expires.toString()));
        ArrayNode skills = node.putArray("skills");
        claims.skillLabels().forEach(skills::add);
        put(report.findings(), node);
    }

    /// The findings, put into `node`.
    void put(List<Finding> list, ObjectNode node) {
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : list) {
            findings.addObject()
                    .put("topic", finding.topic().name().toLowerCase(Locale.ROOT))
                    .put("result", finding.result())
                    .put("code", finding.code())
                    .put("sentence", sentence(finding));
        }
    }

    private String sentence(Finding finding) {
        return texts.get("finding." + finding.code(), finding.args().toArray());
    }
}

package app.tremplin.export;

import app.tremplin.domain.Cv;
import app.tremplin.domain.PassportSheet;

/// A passport sheet as plain text.
final class PassportText {

    private PassportText() {}

    static byte[] write(Cv cv) {
        PassportSheet sheet = new PassportComposer().compose(cv);
        StringBuilder text = new StringBuilder();
        for (PassportSheet.Section section : sheet.sections()) {
            text.append("# ").append(section.title()).append('\n');
            text.append(section.why()).append("\n\n");
            for (PassportSheet.Entry entry : section.entries()) {
                text.append("## ").append(entry.title()).append('\n');
                entry.fields()
                        .forEach(field -> text.append(field.name())
                                .append("\u00a0: ")
                                .append(field.value())
                                .append('\n'));
                text.append('\n');
            }
        }
        return PassportFormat.utf8(text.toString());
    }
}

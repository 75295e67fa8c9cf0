package app.tremplin.export;

/// What a person typed, as one line that any document can carry.
final class PlainLine {

    private PlainLine() {}

    /// `text` without control characters, bidirectional overrides, unpaired surrogates and characters that XML forbids;
    /// white space of any kind and number is one space.
    static String of(String text) {
        return text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(PlainLine::isPlain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
    }

    private static boolean isPlain(int c) {
        boolean override = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !override && !noncharacter;
    }
}

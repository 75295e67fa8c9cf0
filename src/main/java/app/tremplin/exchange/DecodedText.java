package app.tremplin.exchange;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a file that does not say in which encoding it was saved.
record DecodedText(String text, String charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';

    /// Tells UTF-16 by its byte order mark, UTF-8 by its form, and takes everything else for Windows-1252.
    ///
    /// @throws Failure with [FailureCode#CSV_UNREADABLE] for a workbook or anything else that is not text
    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw unreadable(1, "csv.workbook");
        }
        DecodedText decoded = decode(bytes);
        int nul = decoded.text.indexOf('\0');
        if (nul >= 0) {
            throw unreadable(1 + LineBreaks.count(decoded.text.substring(0, nul)), "csv.binary");
        }
        return decoded;
    }

    private static DecodedText decode(byte[] bytes) {
        boolean bigEndian = startsWith(bytes, 0xfe, 0xff);
        if (bigEndian || startsWith(bytes, 0xff, 0xfe)) {
            try {
                return decode(bytes, bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
            } catch (CharacterCodingException e) {
                throw unreadable(1, "csv.encoding");
            }
        }
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new DecodedText(new String(bytes, WINDOWS_1252), WINDOWS_1252.name());
        }
    }

    private static DecodedText decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        return new DecodedText(marked ? text.substring(1) : text, charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Failure unreadable(int line, String reason) {
        return new Failure(FailureCode.CSV_UNREADABLE, line, Phrase.of(reason));
    }
}

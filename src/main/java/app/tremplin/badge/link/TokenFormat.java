package app.tremplin.badge.link;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import com.upokecenter.cbor.CBORException;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The claims of a token as CBOR: a CWT claims map (RFC 8392) with a private map of version 1 inside.
final class TokenFormat {

    private static final int EXPIRES = 4;
    private static final int ISSUED = 6;
    private static final int ID = 7;
    private static final int PRIVATE = -65537;
    private static final int NAME = 0;
    private static final int EVENT = 1;
    private static final int FIRST_DAY = 2;
    private static final int DAYS = 3;
    private static final int HOURS = 4;
    private static final int SKILLS = 5;
    private static final int CATALOGUE = 6;
    private static final int STATUS = 7;

    private TokenFormat() {}

    /// Keys are added in the order of core deterministic encoding, and the maps keep it.
    static byte[] encode(LinkClaims claims) {
        CBORObject map = CBORObject.NewOrderedMap();
        claims.expires().ifPresent(instant -> put(map, EXPIRES, CBORObject.FromObject(instant.getEpochSecond())));
        put(map, ISSUED, CBORObject.FromObject(claims.issued().getEpochSecond()));
        put(map, ID, CBORObject.FromObject(bytes(claims.badge())));
        CBORObject own = CBORObject.NewOrderedMap();
        put(own, NAME, CBORObject.FromObject(claims.name()));
        put(own, EVENT, CBORObject.FromObject(claims.event()));
        put(own, FIRST_DAY, CBORObject.FromObject(claims.firstDay().toEpochDay()));
        put(own, DAYS, CBORObject.FromObject(claims.days()));
        put(own, HOURS, CBORObject.FromObject(claims.hours()));
        put(own, SKILLS, CBORObject.FromObject(claims.skills()));
        put(own, CATALOGUE, CBORObject.FromObject(claims.catalogueVersion()));
        claims.statusIndex().ifPresent(index -> put(own, STATUS, CBORObject.FromObject(index)));
        put(map, PRIVATE, own);
        return map.EncodeToBytes();
    }

    /// @throws Failure when a claim is missing, of another kind or out of range
    static LinkClaims decode(byte[] payload) {
        CBORObject map = cbor(payload);
        CBORObject own = required(map, PRIVATE);
        try {
            LinkClaims claims = new LinkClaims(
                    uuid(required(map, ID)),
                    Instant.ofEpochSecond(number(required(map, ISSUED))),
                    Optional.ofNullable(get(map, EXPIRES)).map(value -> Instant.ofEpochSecond(number(value))),
                    text(required(own, NAME)),
                    text(required(own, EVENT)),
                    LocalDate.ofEpochDay(number(required(own, FIRST_DAY))),
                    Math.toIntExact(number(required(own, DAYS))),
                    Math.toIntExact(number(required(own, HOURS))),
                    Math.toIntExact(number(required(own, SKILLS))),
                    text(required(own, CATALOGUE)),
                    Optional.ofNullable(get(own, STATUS)).map(value -> Math.toIntExact(number(value))));
            return claims;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw malformed();
        }
    }

    /// One CBOR item, the whole of `bytes`.
    static CBORObject cbor(byte[] bytes) {
        try {
            return CBORObject.DecodeFromBytes(bytes);
        } catch (CBORException e) {
            throw malformed();
        }
    }

    /// It is not a token, or not a whole one.
    static Failure malformed() {
        return new Failure(FailureCode.BADGE_UNREADABLE, Phrase.of("unreadable.link"));
    }

    /// It is a token, but none of this version.
    static Failure unknown() {
        return new Failure(FailureCode.BADGE_UNREADABLE, Phrase.of("unreadable.link.version"));
    }

    private static void put(CBORObject map, int key, CBORObject value) {
        map.Add(CBORObject.FromObject(key), value);
    }

    private static @Nullable CBORObject get(CBORObject map, int key) {
        return map.getType() == CBORType.Map ? map.get(CBORObject.FromObject(key)) : null;
    }

    private static CBORObject required(CBORObject map, int key) {
        CBORObject value = get(map, key);
        if (value == null) {
            throw malformed();
        }
        return value;
    }

    private static long number(CBORObject value) {
        if (value.getType() != CBORType.Integer || !value.CanValueFitInInt64()) {
            throw malformed();
        }
        return value.AsInt64Value();
    }

    private static String text(CBORObject value) {
        if (value.getType() != CBORType.TextString || !PrintableText.isPrintable(value.AsString())) {
            throw malformed();
        }
        return value.AsString();
    }

    private static UUID uuid(CBORObject value) {
        if (value.getType() != CBORType.ByteString || value.GetByteString().length != 16) {
            throw malformed();
        }
        ByteBuffer buffer = ByteBuffer.wrap(value.GetByteString());
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

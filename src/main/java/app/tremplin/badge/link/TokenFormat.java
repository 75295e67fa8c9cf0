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
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final Set<CBORObject> CLAIMS = keys(EXPIRES, ISSUED, ID, PRIVATE);
    private static final Set<CBORObject> ENGAGEMENT =
            keys(NAME, EVENT, FIRST_DAY, DAYS, HOURS, SKILLS, CATALOGUE, STATUS);
    private static final int DEEPEST = 4;
    private static final long LARGEST_NUMBER = (1L << 53) - 1;

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
        CBORObject own = get(map, PRIVATE);
        if (own == null || own.getType() != CBORType.Map || own.isTagged() || map.isTagged()) {
            throw unknown();
        }
        onlyKeys(map, CLAIMS);
        onlyKeys(own, ENGAGEMENT);
        try {
            return new LinkClaims(
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
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw malformed();
        }
    }

    /// The one CBOR item that `bytes` are in core deterministic encoding, at most 4 levels deep.
    ///
    /// @throws Failure when it is encoded in another way or holds a type that no token has
    static CBORObject cbor(byte[] bytes) {
        try {
            CBORObject item = CBORObject.DecodeFromBytes(bytes);
            if (!isPlain(item, 0) || !Arrays.equals(item.EncodeToBytes(), bytes)) {
                throw malformed();
            }
            return item;
        } catch (CBORException e) {
            throw malformed();
        }
    }

    /// Whether it is made of integers that every language can count with, byte strings, text, arrays and
    /// maps.
    private static boolean isPlain(CBORObject item, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (item.isTagged()) {
            return isPlain(item.UntagOne(), depth + 1);
        }
        return switch (item.getType()) {
            case Integer -> item.CanValueFitInInt64() && Math.abs(item.AsInt64Value()) <= LARGEST_NUMBER;
            case ByteString, TextString -> true;
            case Array -> item.getValues().stream().allMatch(each -> isPlain(each, depth + 1));
            case Map ->
                item.getEntries().stream()
                        .allMatch(each -> isPlain(each.getKey(), depth + 1) && isPlain(each.getValue(), depth + 1));
            default -> false;
        };
    }

    /// A key we do not know comes from a later version, and may change what the others mean.
    private static void onlyKeys(CBORObject map, Set<CBORObject> known) {
        if (!known.containsAll(map.getKeys())) {
            throw unknown();
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

    private static Set<CBORObject> keys(int... keys) {
        return Arrays.stream(keys).mapToObj(CBORObject::FromObject).collect(Collectors.toUnmodifiableSet());
    }

    private static long number(CBORObject value) {
        if (value.getType() != CBORType.Integer || value.isTagged()) {
            throw malformed();
        }
        return value.AsInt64Value();
    }

    private static String text(CBORObject value) {
        if (value.getType() != CBORType.TextString
                || value.isTagged()
                || !PrintableText.isPrintable(value.AsString())) {
            throw malformed();
        }
        return value.AsString();
    }

    private static UUID uuid(CBORObject value) {
        if (value.getType() != CBORType.ByteString || value.isTagged() || value.GetByteString().length != 16) {
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

package app.tremplin.badge.link;

import app.tremplin.badge.sign.Ed25519;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;

/// A tagged COSE_Sign1 message (RFC 9052, section 4.2) with algorithm EdDSA, a key id, and nothing else in
/// its headers.
final class CoseMessage {

    /// Length of a key id that is a digest, in bytes.
    static final int SHORT_KEY_ID = 8;

    private static final int TAG = 18;
    private static final int HEADER_ALGORITHM = 1;
    private static final int HEADER_KEY_ID = 4;
    private static final int EDDSA = -8;

    private final byte[] keyId;
    private final byte[] payload;
    private final byte[] signature;

    CoseMessage(byte[] keyId, byte[] payload, byte[] signature) {
        this.keyId = keyId;
        this.payload = payload;
        this.signature = signature;
    }

    /// @throws app.tremplin.domain.Failure when `bytes` are no such message
    static CoseMessage decode(byte[] bytes) {
        CBORObject message = TokenFormat.cbor(bytes);
        if (!message.HasOneTag(TAG) || message.getType() != CBORType.Array || message.size() != 4) {
            throw TokenFormat.unknown();
        }
        CBORObject unprotected = message.get(1);
        if (unprotected.getType() != CBORType.Map || unprotected.isTagged() || unprotected.size() != 0) {
            throw TokenFormat.unknown();
        }
        byte[] signature = bytes(message.get(3));
        if (signature.length != Ed25519.SIGNATURE) {
            throw TokenFormat.malformed();
        }
        return new CoseMessage(keyId(bytes(message.get(0))), bytes(message.get(2)), signature);
    }

    private static byte[] keyId(byte[] header) {
        CBORObject map = TokenFormat.cbor(header);
        if (map.getType() != CBORType.Map || map.isTagged() || map.size() != 2) {
            throw TokenFormat.unknown();
        }
        CBORObject algorithm = map.get(CBORObject.FromObject(HEADER_ALGORITHM));
        CBORObject keyId = map.get(CBORObject.FromObject(HEADER_KEY_ID));
        if (!CBORObject.FromObject(EDDSA).equals(algorithm) || keyId == null) {
            throw TokenFormat.unknown();
        }
        byte[] id = bytes(keyId);
        if (id.length != SHORT_KEY_ID && id.length != Ed25519.KEY) {
            throw TokenFormat.unknown();
        }
        return id;
    }

    private static byte[] bytes(CBORObject value) {
        if (value.getType() != CBORType.ByteString || value.isTagged()) {
            throw TokenFormat.malformed();
        }
        return value.GetByteString();
    }

    byte[] keyId() {
        return keyId.clone();
    }

    byte[] payload() {
        return payload.clone();
    }

    byte[] signature() {
        return signature.clone();
    }

    CoseMessage signed(byte[] newSignature) {
        return new CoseMessage(keyId, payload, newSignature);
    }

    /// The Sig_structure (RFC 9052, section 4.4), which holds the protected header but not the unprotected
    /// one.
    byte[] toBeSigned() {
        return CBORObject.NewArray()
                .Add(CBORObject.FromObject("Signature1"))
                .Add(CBORObject.FromObject(protectedHeader()))
                .Add(CBORObject.FromObject(new byte[0]))
                .Add(CBORObject.FromObject(payload))
                .EncodeToBytes();
    }

    /// The message in core deterministic encoding (RFC 8949, section 4.2.1).
    byte[] encode() {
        CBORObject message = CBORObject.NewArray()
                .Add(CBORObject.FromObject(protectedHeader()))
                .Add(CBORObject.NewMap())
                .Add(CBORObject.FromObject(payload))
                .Add(CBORObject.FromObject(signature));
        return message.WithTag(TAG).EncodeToBytes();
    }

    private byte[] protectedHeader() {
        return CBORObject.NewOrderedMap()
                .Add(CBORObject.FromObject(HEADER_ALGORITHM), CBORObject.FromObject(EDDSA))
                .Add(CBORObject.FromObject(HEADER_KEY_ID), CBORObject.FromObject(keyId))
                .EncodeToBytes();
    }
}

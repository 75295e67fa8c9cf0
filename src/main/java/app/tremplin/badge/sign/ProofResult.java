package app.tremplin.badge.sign;

/// What a data integrity proof proves.
public enum ProofResult {
    /// The document is what the key signed.
    VALID,
    /// It is not: document, proof or key are other ones.
    INVALID,
    /// A part of the document or of the proof is not covered by the signature.
    NOT_COVERED,
    /// A part of the document is spelt in a way that could hide it.
    NOT_PLAIN,
    /// It uses a vocabulary that does not come with the application.
    UNKNOWN_CONTEXT,
    /// It is made another way.
    UNSUPPORTED,
    /// The document is too large or too complicated to check.
    TOO_COMPLEX
}

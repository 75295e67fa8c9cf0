/// Signing and proving: Ed25519, canonical form, did:key.
@NullMarked
package app.tremplin.badge.sign;

import org.jspecify.annotations.NullMarked;

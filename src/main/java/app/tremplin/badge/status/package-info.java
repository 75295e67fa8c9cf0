/// Lists of the badges that an issuer no longer stands by (W3C Bitstring Status List 1.0).
@NullMarked
package app.tremplin.badge.status;

import org.jspecify.annotations.NullMarked;

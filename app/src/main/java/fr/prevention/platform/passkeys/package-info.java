/** The conversation with the browsers about passkeys (WebAuthn), on behalf of identity, which keeps them. */
@NullMarked
@NamedInterface("passkeys")
package fr.prevention.platform.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

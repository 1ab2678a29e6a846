/** For the auditor: recomputes the sealed trail and names the first place that does not hold. */
@NullMarked
@NamedInterface("verify")
package org.alongside.audit.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

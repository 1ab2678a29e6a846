/** For supervisors and administrators: the page of the trail and its CSV. */
@NullMarked
@NamedInterface("review")
package org.alongside.audit.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

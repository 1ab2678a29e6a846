/** Reminders two days and two hours before, to safe contacts only. */
@NullMarked
package org.alongside.appointment.remind;

import org.jspecify.annotations.NullMarked;

package org.alongside.referral.triage;

import java.util.UUID;

/** Where a person is sent: an agency that takes referrals here, or a place outside by its name. */
public sealed interface Destination {

    /** It arrives in this agency's inbox, and is the agency's only once it accepts. */
    record ToAgency(UUID agency) implements Destination {}

    /** The person is told where to go; nothing is sent. */
    record Outside(String name) implements Destination {}
}

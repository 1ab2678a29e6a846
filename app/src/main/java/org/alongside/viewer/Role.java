package org.alongside.viewer;

import java.util.Arrays;

/**
 * What somebody may do in an agency; design.md section 4 lists the ten roles. The key is the word the database stores.
 */
public enum Role {
    REFERRER("referrer", "Referrer"),
    ADVISER("adviser", "Adviser"),
    STUDENT_ADVISER("student_adviser", "Student adviser"),
    SUPERVISOR("supervisor", "Supervisor"),
    COORDINATOR("coordinator", "Coordinator"),
    FUNDER("funder", "Funder"),
    RESEARCHER("researcher", "Researcher"),
    AGENCY_ADMINISTRATOR("agency_administrator", "Agency administrator"),
    SYSTEM_ADMINISTRATOR("system_administrator", "System administrator"),
    CLIENT("client", "Client");

    private final String key;
    private final String title;

    Role(String key, String title) {
        this.key = key;
        this.title = title;
    }

    public String key() {
        return key;
    }

    /** The role as pages print it. */
    public String title() {
        return title;
    }

    /** Refuses a word that is not one of the ten keys. */
    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role has the key " + key));
    }
}

package org.alongside.rota.plan;

/** Whether somebody works alone, needs a supervisor on duty, or is one. */
public enum Standing {
    ADVISER,
    STUDENT,
    SUPERVISOR
}

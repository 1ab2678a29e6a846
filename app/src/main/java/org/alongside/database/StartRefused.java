package org.alongside.database;

/** The program cannot start for a reason that somebody can mend: what is wrong, and what to do next. Exit code 2. */
public final class StartRefused extends RuntimeException {

    public static final int EXIT_CODE = 2;

    private final String whatToDo;

    public StartRefused(String whatIsWrong, String whatToDo) {
        super(whatIsWrong);
        this.whatToDo = whatToDo;
    }

    public StartRefused(String whatIsWrong, String whatToDo, Throwable cause) {
        super(whatIsWrong, cause);
        this.whatToDo = whatToDo;
    }

    public String whatToDo() {
        return whatToDo;
    }
}

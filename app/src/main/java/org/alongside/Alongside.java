package org.alongside;

import org.alongside.audit.verify.VerifyAuditCommand;
import org.alongside.backup.BackUpCommand;
import org.alongside.command.Command;
import org.alongside.command.CommandLine;
import org.alongside.command.RefusalReporter;
import org.alongside.database.StartRefused;
import org.alongside.timelimit.command.TimeLimitCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Does what the command line asks for. */
@SpringBootApplication
@Modulithic(sharedModules = {"kernel", "viewer"})
public class Alongside {

    public static void main(String... words) {
        try {
            switch (CommandLine.read(words)) {
                case Command.Start start ->
                    SpringApplication.run(Alongside.class, start.properties().toArray(String[]::new));
                case Command.VerifyAudit verify -> System.exit(verify(verify));
                case Command.BackUp backUp ->
                    new BackUpCommand(System.out)
                            .run(backUp.data(), System.getenv("ALONGSIDE_DATABASE_URL"), backUp.to());
                case Command.TimeLimit asked ->
                    System.exit(new TimeLimitCommand(System.out, System.err)
                            .run(asked.words(), asked.today(), asked.data()));
            }
        } catch (RuntimeException failure) {
            var refusal = RefusalReporter.refusalIn(failure);
            if (refusal == null) {
                throw failure;
            }
            RefusalReporter.tell(refusal, words);
            System.exit(StartRefused.EXIT_CODE);
        }
    }

    private static int verify(Command.VerifyAudit verify) {
        var progress = System.console() == null || verify.json() ? null : System.err;
        return new VerifyAuditCommand(System.out, progress)
                .run(verify.data(), System.getenv("ALONGSIDE_DATABASE_URL"), verify.heads(), verify.json());
    }
}

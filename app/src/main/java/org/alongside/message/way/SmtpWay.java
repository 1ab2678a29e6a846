package org.alongside.message.way;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.message.Why;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Hands e-mails to a mail server. A refused address is known at once; a later bounce goes to the sender's address. */
final class SmtpWay implements Way {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpWay.class);

    private final SmtpServer server;

    SmtpWay(SmtpServer server) {
        this.server = server;
    }

    @Override
    public Handover hand(Outgoing message) {
        try {
            server.sender().send(mail(message));
            return new Handover.Handed(Optional.empty());
        } catch (MailException problem) {
            return refused(problem);
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            return new Handover.Never(Why.BAD_ADDRESS);
        }
    }

    private MimeMessage mail(Outgoing message) throws MessagingException, UnsupportedEncodingException {
        var mail = new Mail(message.id() + "@" + server.from().replaceFirst(".*@", ""), server);
        var words = message.message();
        mail.setFrom(new InternetAddress(server.from(), words.sender(), "UTF-8"));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.address(), true));
        mail.setSubject(words.subject(), "UTF-8");
        mail.setText(words.body(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** The same name each time it is tried, so that a mail box can tell that it has it. */
    private static final class Mail extends MimeMessage {

        private final String name;

        Mail(String name, SmtpServer server) {
            super(server.sender().getSession());
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }

    private static Handover refused(MailException problem) {
        var code = code(problem);
        if (code.isPresent() && code.getAsInt() >= 500) {
            return new Handover.Never(aboutTheAddress(problem) ? Why.BAD_ADDRESS : Why.REFUSED);
        }
        // The answer may quote an address, so only its kind is written down.
        LOG.warn(
                "A mail server did not take an e-mail ({}); it is tried again",
                code.isPresent() ? code.getAsInt() : kind(problem));
        return new Handover.NotNow();
    }

    private static String kind(Throwable problem) {
        var cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private static boolean aboutTheAddress(MailException problem) {
        return find(problem, SMTPAddressFailedException.class).isPresent();
    }

    private static OptionalInt code(MailException problem) {
        var address = find(problem, SMTPAddressFailedException.class).map(SMTPAddressFailedException::getReturnCode);
        var any = address.or(
                () -> find(problem, SMTPSendFailedException.class).map(SMTPSendFailedException::getReturnCode));
        return any.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static <T extends Exception> Optional<T> find(MailException problem, Class<T> wanted) {
        if (problem instanceof MailSendException failed) {
            for (var one : failed.getMessageExceptions()) {
                var found = inside(one, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return inside(problem, wanted);
    }

    /** Mail problems hang on one another in two ways. */
    private static <T extends Exception> Optional<T> inside(@Nullable Throwable problem, Class<T> wanted) {
        for (var one = problem; one != null; one = next(one)) {
            if (wanted.isInstance(one)) {
                return Optional.of(wanted.cast(one));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Throwable next(Throwable problem) {
        return problem instanceof MessagingException chain && chain.getNextException() != null
                ? chain.getNextException()
                : problem.getCause();
    }
}

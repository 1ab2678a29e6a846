package org.alongside.message.way;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/** The ways out that the settings name. The demonstration sends nothing, whatever they say. */
@Configuration(proxyBeanMethods = false)
class WayConfiguration {

    private static final String EMAIL = "message.email";
    private static final String TEXT = "message.text";

    @Bean
    Ways waysOut(
            Environment environment,
            @Value("${alongside.demo}") boolean demo,
            OutboxTable table,
            TransactionTemplate transaction) {
        if (demo) {
            var outbox = new OutboxWay(table, transaction);
            return new Ways(outbox, outbox);
        }
        var settings = new Settings(environment);
        return new Ways(email(settings), text(settings));
    }

    private static Way email(Settings settings) {
        var named = settings.or(EMAIL, "none");
        return switch (named) {
            case "smtp" -> new SmtpWay(SmtpServer.read(settings));
            case "notify" -> new NotifyWay(NotifyAccount.read(settings));
            case "none" -> new Way.None();
            default -> throw settings.wrong(EMAIL, named, "smtp, notify or none");
        };
    }

    private static Way text(Settings settings) {
        var named = settings.or(TEXT, "none");
        return switch (named) {
            case "notify" -> new NotifyWay(NotifyAccount.read(settings));
            case "none" -> new Way.None();
            default -> throw settings.wrong(TEXT, named, "notify or none");
        };
    }
}

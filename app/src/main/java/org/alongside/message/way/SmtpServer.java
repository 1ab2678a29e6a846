package org.alongside.message.way;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Locale;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.alongside.database.StartRefused;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server to hand e-mails to, and the address they come from. */
record SmtpServer(JavaMailSenderImpl sender, String from) {

    private static final String WHY = "E-mail by smtp is set up";
    private static final String ADDRESS = "[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,180}";

    static SmtpServer read(Settings settings) {
        var from = settings.needed("message.from", WHY);
        if (!from.matches(ADDRESS)) {
            throw settings.wrong("message.from", from, "an e-mail address");
        }
        var secured = settings.or("smtp.security", "starttls").toLowerCase(Locale.ROOT);
        var sender = new JavaMailSenderImpl();
        var host = settings.needed("smtp.host", WHY);
        sender.setHost(host);
        sender.setPort(settings.number("smtp.port", secured.equals("tls") ? 465 : 587));
        sender.setDefaultEncoding("UTF-8");
        sender.setJavaMailProperties(properties(settings, secured, host));
        var user = settings.or("smtp.user", "");
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(settings.secret("smtp.password-file", "ALONGSIDE_SMTP_USER is set"));
        }
        return new SmtpServer(sender, from);
    }

    private static Properties properties(Settings settings, String secured, String host) {
        var properties = new Properties();
        properties.put(
                "mail.smtp.auth", String.valueOf(!settings.or("smtp.user", "").isEmpty()));
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "30000");
        properties.put("mail.smtp.writetimeout", "30000");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        secure(properties, settings, secured, host);
        var authority = settings.or("smtp.certificate", "");
        if (!authority.isEmpty()) {
            properties.put("mail.smtp.ssl.socketFactory", trusting(Path.of(authority)));
        }
        return properties;
    }

    private static void secure(Properties properties, Settings settings, String secured, String host) {
        switch (secured) {
            case "starttls" -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case "tls" -> properties.put("mail.smtp.ssl.enable", "true");
            case "none" -> refuseUnlessHere(settings, host);
            default -> throw settings.wrong("smtp.security", secured, "starttls, tls or none");
        }
    }

    private static void refuseUnlessHere(Settings settings, String host) {
        if (!Settings.onThisMachine(host)) {
            throw settings.wrong("smtp.security", "none", "starttls or tls: only this machine is reached in the clear");
        }
    }

    /** Trusts the authorities in this file only: a hospital's relay may have a certificate of its own. */
    private static SSLSocketFactory trusting(Path file) {
        try (var content = Files.newInputStream(file)) {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            for (var one : CertificateFactory.getInstance("X.509").generateCertificates(content)) {
                trusted.setCertificateEntry("authority-" + trusted.size(), one);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new StartRefused(
                    "The file " + file + " that ALONGSIDE_SMTP_CERTIFICATE names is no certificate.",
                    "Put the certificate of the mail server's authority there, as PEM.",
                    unreadable);
        }
    }
}

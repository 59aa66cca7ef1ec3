package se.stodkoll.notice;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;

/** Sends a summary as plain text by SMTP. */
final class MailSender {
    private static final String LONGEST_MILLIS = "10000";

    private MailSender() {}

    /** What failed, in Swedish. */
    static Optional<String> send(NoticeSettings.Mail mail, NightNotice summary) {
        try {
            MimeMessage message = new MimeMessage(session(mail.server()));
            message.setFrom(new InternetAddress(mail.from()));
            message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.to()));
            message.setSubject(summary.subject(), "UTF-8");
            message.setText(summary.text(), "UTF-8");
            Transport.send(message);
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of("brevet kom inte iväg genom " + mail.server() + " ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    private static Session session(NoticeSettings.Server server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", LONGEST_MILLIS);
        properties.setProperty("mail.smtp.timeout", LONGEST_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", LONGEST_MILLIS);
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.startTls()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.startTls()));
        properties.setProperty("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        server.user().orElse(""), server.password().orElse(""));
            }
        });
    }
}

package se.stodkoll.store.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;

/** SQL of what persons decide, and of who they are. */
public final class ReviewTable {
    private final Handle handle;

    public ReviewTable(Handle handle) {
        this.handle = handle;
    }

    /** Takes the next number, which stays taken whether or not it is used; holds the counter's row until the transaction ends. */
    public long nextNumber() {
        handle.createUpdate("UPDATE review_counter SET last = last + 1").execute();
        return lastNumber();
    }

    public long lastNumber() {
        return handle.createQuery("SELECT last FROM review_counter")
                .mapTo(Long.class)
                .one();
    }

    /** Number of the last event that touches any of the parts; 0 where none does. */
    public long lastTouching(List<String> parts) {
        if (parts.isEmpty()) {
            return 0;
        }
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM review_part WHERE part IN (<parts>)")
                .bindList("parts", parts)
                .mapTo(Long.class)
                .one();
    }

    public void insert(ReviewEvent event) {
        handle.createUpdate("INSERT INTO review_event (number, at, person, act, subject, old_value, new_value, reason)"
                        + " VALUES (:number, :at, :person, :act, :subject, :oldValue, :newValue, :reason)")
                .bind("number", event.number())
                .bind("at", event.at().toString())
                .bind("person", event.person())
                .bind("act", event.act().name())
                .bind("subject", ModelJson.write(event.subject()))
                .bind("oldValue", event.oldValue().orElse(null))
                .bind("newValue", event.newValue().orElse(null))
                .bind("reason", event.reason())
                .execute();
        for (String part : event.subject().parts()) {
            handle.createUpdate("INSERT INTO review_part (part, number) VALUES (:part, :number)")
                    .bind("part", part)
                    .bind("number", event.number())
                    .execute();
        }
    }

    public List<ReviewEvent> all() {
        return handle.createQuery("SELECT * FROM review_event ORDER BY number")
                .map((RowView row) -> new ReviewEvent(
                        row.getColumn("number", Long.class),
                        Instant.parse(row.getColumn("at", String.class)),
                        row.getColumn("person", String.class),
                        ReviewAct.valueOf(row.getColumn("act", String.class)),
                        ModelJson.read(row.getColumn("subject", String.class), ReviewSubject.class),
                        Optional.ofNullable(row.getColumn("old_value", String.class)),
                        Optional.ofNullable(row.getColumn("new_value", String.class)),
                        row.getColumn("reason", String.class)))
                .list();
    }

    public Optional<String> password(String reviewer) {
        return handle.createQuery("SELECT password FROM reviewer WHERE name = :name")
                .bind("name", reviewer)
                .mapTo(String.class)
                .findOne();
    }

    public boolean removePassword(String reviewer) {
        return handle.execute("DELETE FROM reviewer WHERE name = ?", reviewer) > 0;
    }

    public void putPassword(String reviewer, String password) {
        handle.createUpdate("INSERT INTO reviewer (name, password) VALUES (:name, :password)"
                        + " ON CONFLICT (name) DO UPDATE SET password = excluded.password")
                .bind("name", reviewer)
                .bind("password", password)
                .execute();
    }

    public List<String> reviewers() {
        return handle.createQuery("SELECT name FROM reviewer ORDER BY name")
                .mapTo(String.class)
                .list();
    }

    public int countReviewers() {
        return handle.createQuery("SELECT COUNT(*) FROM reviewer")
                .mapTo(Integer.class)
                .one();
    }
}

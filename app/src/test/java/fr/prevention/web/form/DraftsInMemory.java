package fr.prevention.web.form;

import fr.prevention.identity.api.Actor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was left unsaved, without a database. */
@SuppressWarnings("NullAway") // nothing of the real one is used
public class DraftsInMemory extends Drafts {

    /** When everything here was typed. */
    public static final Instant TYPED_AT = Instant.parse("2026-11-22T15:04:00Z");

    private final Map<String, Typed> left = new HashMap<>();

    public DraftsInMemory() {
        super(null);
    }

    public void leave(String key, Typed typed) {
        left.put(key, typed);
    }

    public boolean holds(String key) {
        return left.containsKey(key);
    }

    @Override
    public Resumed resume(Actor actor, String key, Typed stored) {
        @Nullable Typed typed = left.get(key);
        return typed == null ? new Resumed(stored, null) : new Resumed(typed.over(stored), TYPED_AT);
    }

    @Override
    public void discard(Actor actor, String key) {
        left.remove(key);
    }
}

package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.web.form.FormErrors;
import java.util.UUID;

/**
 * Another file in place of a document.
 *
 * @param back where to go afterwards
 * @param deposit makes sending the same file twice a single replacement
 */
public record ReplacementPage(DocumentView document, FormErrors errors, String back, UUID deposit) {

    /** How many questions get the new file. */
    public int questions() {
        return Math.toIntExact(
                document.uses().stream().filter(use -> !use.approved()).count());
    }
}

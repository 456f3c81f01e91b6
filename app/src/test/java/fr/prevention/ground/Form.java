package fr.prevention.ground;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

/** A form of a page, filled and sent. Fields that the page leaves out of the sending are left out here. */
public final class Form {

    private static final String BOUNDARY = "----portail-prevention";

    private final Visitor visitor;
    private final String action;
    private final boolean multipart;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<Upload> uploads = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // read once, compared never
    private record Upload(String field, String fileName, byte[] content) {}

    Form(Visitor visitor, FormElement form) {
        this.visitor = visitor;
        URI target = URI.create(form.absUrl("action"));
        this.action = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        this.multipart = form.attr("enctype").equals("multipart/form-data");
        for (KeyVal field : form.formData()) {
            fields.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(field.value());
        }
        form.select("input[type=file]").forEach(input -> fields.remove(input.attr("name")));
    }

    private Form(Form other) {
        this.visitor = other.visitor;
        this.action = other.action;
        this.multipart = other.multipart;
        this.fields.putAll(other.fields);
        this.uploads.addAll(other.uploads);
    }

    public Form with(String field, String... values) {
        Form filled = new Form(this);
        filled.fields.put(field, List.of(values));
        return filled;
    }

    public Form with(Map<String, List<String>> values) {
        Form filled = new Form(this);
        filled.fields.putAll(values);
        return filled;
    }

    public Form without(String field) {
        Form emptied = new Form(this);
        emptied.fields.remove(field);
        return emptied;
    }

    public Form withFile(String field, String fileName, byte[] content) {
        Form filled = new Form(this);
        filled.uploads.add(new Upload(field, fileName, content));
        return filled;
    }

    /** Where the form goes. */
    public String action() {
        return action;
    }

    public String value(String field) {
        return String.join(",", fields.getOrDefault(field, List.of()));
    }

    public Map<String, List<String>> fields() {
        return Map.copyOf(fields);
    }

    public Answer send() {
        return sendTo(action);
    }

    /** Sends the form where somebody else decided. */
    public Answer sendTo(String path) {
        return multipart
                ? visitor.post(path, "multipart/form-data; boundary=" + BOUNDARY, parts())
                : visitor.post(path, fields);
    }

    private byte[] parts() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, values) -> values.forEach(value -> {
            text(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
            text(body, value + "\r\n");
        }));
        for (Upload upload : uploads) {
            text(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + upload.field()
                            + "\"; filename=\"" + upload.fileName().replace("\"", "%22") + "\"\r\n"
                            + "Content-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(upload.content());
            text(body, "\r\n");
        }
        text(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

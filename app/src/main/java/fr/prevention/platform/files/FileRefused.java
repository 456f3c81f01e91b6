package fr.prevention.platform.files;

/** A file was not taken. */
public final class FileRefused extends RuntimeException {

    private final transient FileRefusal refusal;

    public FileRefused(FileRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public FileRefusal refusal() {
        return refusal;
    }
}

package fr.prevention.platform.files;

/** Why a file is not taken. Nothing of it is kept. */
public sealed interface FileRefusal {

    /** It holds nothing. */
    record Empty() implements FileRefusal {}

    /** It passes the limit, in bytes. */
    record TooLarge(long limit) implements FileRefusal {}

    /** Its extension is not one of those accepted, or it carries macros. */
    record TypeNotAccepted() implements FileRefusal {}

    /** What it holds is not what its extension, given in lower case, says. */
    record ContentDoesNotMatch(String extension) implements FileRefusal {}

    /** It is of the type it says, but damaged, cut short, protected by a password, or inflates beyond reason. */
    record Unreadable() implements FileRefusal {}
}

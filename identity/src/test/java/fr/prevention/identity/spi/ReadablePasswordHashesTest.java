package fr.prevention.identity.spi;

class ReadablePasswordHashesTest extends PasswordHashesContract {

    private final PasswordHashes hashes = new ReadablePasswordHashes(1);
    private final PasswordHashes strongerHashes = new ReadablePasswordHashes(2);

    @Override
    protected PasswordHashes hashes() {
        return hashes;
    }

    @Override
    protected PasswordHashes strongerHashes() {
        return strongerHashes;
    }
}

package fr.prevention.establishment.spi;

class InMemoryReferenceListsTest extends ReferenceListsContract {

    private final ReferenceLists lists = new InMemoryReferenceLists();

    @Override
    protected ReferenceLists lists() {
        return lists;
    }
}

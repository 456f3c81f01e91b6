package fr.prevention.partnerspace.api;

/** How many people, employed or volunteers, work in a partner structure; it decides how many managers it may have at most. */
public enum StructureSize {
    UNDER_10(1),
    FROM_10_TO_49(2),
    FROM_50_TO_249(3),
    FROM_250_TO_999(4),
    FROM_1000(5);

    private final int mostManagers;

    StructureSize(int mostManagers) {
        this.mostManagers = mostManagers;
    }

    /** The most active managers that a body may grant to a structure of this size, 1 to 5. */
    public int mostManagers() {
        return mostManagers;
    }
}

package badportal.tidy.api;

/** Why a use case says no. */
public sealed interface HiveRefusal {

    /** There is no such hive, or it is somebody else's. */
    record UnknownHive() implements HiveRefusal {}
}

package badportal.tidy.api;

/** Who runs a hive: a word of the glossary, so it may end as no other name may. */
public record HiveManager(String name) {}

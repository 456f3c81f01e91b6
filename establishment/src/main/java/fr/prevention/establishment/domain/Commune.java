package fr.prevention.establishment.domain;

/** A commune and the department it lies in. */
public record Commune(String name, String department) {}

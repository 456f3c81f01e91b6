package badportal.tidy.api;

public interface HiveKeeping {}

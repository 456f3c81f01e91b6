package badportal.sloppy.adapter.http;

import org.springframework.http.HttpStatus;

/** A context that speaks HTTP. */
record AnswersHttp(HttpStatus status) {}

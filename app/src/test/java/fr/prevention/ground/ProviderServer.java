package fr.prevention.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A small OpenID Connect provider in this process: it knows one person at a time and checks what the portal sends. */
public final class ProviderServer {

    public static final String CLIENT = "portail";
    public static final String SECRET = "secret-du-portail";

    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile RSAKey key;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    private volatile String subject = "personne";
    private volatile String email = "";
    private volatile String apart = "";
    private volatile String subjectApart = "";
    private volatile boolean signsApart;
    private volatile String silent = "";
    private volatile String broken = "";
    private volatile boolean forges;

    private ProviderServer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static ProviderServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ProviderServer provider = new ProviderServer(server, newKey());
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            provider.answers("/.well-known/openid-configuration", provider::configuration);
            provider.answers("/autorisation", provider::authorise);
            provider.answers("/jetons", provider::tokens);
            provider.answers(
                    "/cles",
                    exchange -> provider.json(exchange, 200, new JWKSet(provider.key.toPublicJWK()).toString()));
            provider.answers("/personne", provider::person);
            provider.answers("/fin", provider::end);
            server.start();
            return provider;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who will be at the provider from now on; no address when it is empty. */
    public void knows(String person, String verifiedEmail) {
        this.subject = person;
        this.email = verifiedEmail;
        this.apart = "";
        this.subjectApart = person;
        this.signsApart = false;
        this.forges = false;
    }

    /** Tells an address only to whoever asks for it, as a plain or as a signed answer, about this person. */
    public void tellsApart(String person, String verifiedEmail, boolean signed) {
        this.subjectApart = person;
        this.apart = verifiedEmail;
        this.signsApart = signed;
    }

    /** Takes questions at this address and answers none of them. */
    public void isSilentAt(String path) {
        this.silent = path;
    }

    /** Answers at this address that it is out of service. */
    public void isBrokenAt(String path) {
        this.broken = path;
    }

    /** Is well again everywhere, and signs with another key than before. */
    public void recovers() {
        this.silent = "";
        this.broken = "";
        this.key = newKey();
    }

    /** Signs for another nonce than the one that was asked. */
    public void forges() {
        this.forges = true;
    }

    void stop() {
        end.countDown();
        server.stop(0);
    }

    private void answers(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            if (path.equals(silent)) {
                awaitEnd();
            } else if (path.equals(broken)) {
                json(exchange, 503, "{}");
            } else {
                handler.handle(exchange);
            }
        });
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void person(HttpExchange exchange) throws IOException {
        if (!"Bearer a".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{}");
            return;
        }
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().subject(subjectApart);
        if (!apart.isEmpty()) {
            claims.claim("email", apart).claim("email_verified", true);
        }
        if (signsApart) {
            send(exchange, 200, "application/jwt", signed(claims.build()));
        } else {
            json(exchange, 200, claims.build().toString());
        }
    }

    private void configuration(HttpExchange exchange) throws IOException {
        String issuer = issuer();
        json(exchange, 200, """
                {"issuer": "%s", "authorization_endpoint": "%s/autorisation", "token_endpoint": "%s/jetons",
                 "jwks_uri": "%s/cles", "userinfo_endpoint": "%s/personne", "end_session_endpoint": "%s/fin", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                 "grant_types_supported": ["authorization_code"], "scopes_supported": ["openid", "email"]}
                """.formatted(issuer, issuer, issuer, issuer, issuer, issuer));
    }

    private void authorise(HttpExchange exchange) throws IOException {
        Map<String, String> request = fields(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        asked.put(code, request);
        boolean sound = "code".equals(request.get("response_type"))
                && CLIENT.equals(request.get("client_id"))
                && "S256".equals(request.get("code_challenge_method"))
                && request.containsKey("nonce");
        String answer = sound ? "code=" + code : "error=invalid_request";
        redirect(
                exchange,
                request.get("redirect_uri") + "?" + answer + "&state=" + encoded(request.getOrDefault("state", "")));
    }

    private void tokens(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Map<String, String> request = asked.remove(sent.getOrDefault("code", ""));
        String credentials = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8));
        boolean sound = request != null
                && ("Basic " + credentials).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && challenge(sent.getOrDefault("code_verifier", "")).equals(request.get("code_challenge"));
        if (!sound) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        json(
                exchange,
                200,
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \""
                        + idToken(
                                forges
                                        ? "autre"
                                        : Objects.requireNonNull(request).getOrDefault("nonce", "")) + "\"}");
    }

    private void end(HttpExchange exchange) throws IOException {
        redirect(
                exchange, fields(exchange.getRequestURI().getRawQuery()).getOrDefault("post_logout_redirect_uri", "/"));
    }

    private String idToken(String nonce) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", nonce);
        if (!email.isEmpty()) {
            claims.claim("email", email).claim("email_verified", true);
        }
        return signed(claims.build());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], UTF_8), field -> URLDecoder.decode(field[1], UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void json(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "application/json", text);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

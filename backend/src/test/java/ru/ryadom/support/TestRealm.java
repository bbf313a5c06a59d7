package ru.ryadom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/**
 * A realm with a key of its own: the server under test checks its tokens as it checks
 * Keycloak's. The road through Keycloak itself is the end-to-end tests'.
 */
public final class TestRealm {

	private static final TestRealm REALM = open();

	/** To sign takes longer than most answers. */
	private static final Map<List<Object>, String> GIVEN = new ConcurrentHashMap<>();

	private static final Duration HOUR = Duration.ofHours(1);

	private final RSAKey key;

	private final HttpServer certificates;

	private TestRealm(RSAKey key, HttpServer certificates) {
		this.key = key;
		this.certificates = certificates;
	}

	/** What stands where Keycloak's address does. */
	public static String url() {
		return "http://localhost:" + REALM.certificates.getAddress().getPort();
	}

	/**
	 * A token as Keycloak would give it to the single-page application; for half an hour
	 * the same one.
	 */
	public static String token(String account, String name, String... roles) {
		long halfHour = Instant.now().getEpochSecond() / HOUR.dividedBy(2).toSeconds();
		return GIVEN.computeIfAbsent(List.of(halfHour, account, name, List.of(roles)),
				(_) -> token(HOUR, account, name, roles));
	}

	/** The same, good for so long. */
	public static String token(Duration good, String account, String name, String... roles) {
		Instant now = Instant.now();
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(url() + "/realms/ryadom")
			.subject(account)
			.audience("ryadom-api")
			.claim("name", name)
			.claim("realm_access", Map.of("roles", List.of(roles)))
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(good)))
			.build();
		try {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(REALM.key.getKeyID()).build(), claims);
			token.sign(new RSASSASigner(REALM.key));
			return token.serialize();
		}
		catch (JOSEException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static TestRealm open() {
		try {
			RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
			byte[] set = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
			server.createContext("/realms/ryadom/protocol/openid-connect/certs", (exchange) -> {
				exchange.getResponseHeaders().add("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, set.length);
				try (var body = exchange.getResponseBody()) {
					body.write(set);
				}
			});
			server.start();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
			return new TestRealm(key, server);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (JOSEException failed) {
			throw new IllegalStateException(failed);
		}
	}

}

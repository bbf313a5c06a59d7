package ru.ryadom.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole server in the training profile: it listens on a free port, finds
 * its database as the server made it, and takes tokens of {@link TestRealm} or, with
 * {@link RealKeycloak}, of Keycloak. The next class that asks for a server with the same
 * beans and settings has the same one, its database as at first; who leaves more behind
 * than documents, or very many of them, says {@code @DirtiesContext}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("server")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextCustomizerFactories(ServerOfTests.Factory.class)
@Import(ServerBeans.class)
@TestExecutionListeners(listeners = FirstState.AfterClass.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ServerTest {

}

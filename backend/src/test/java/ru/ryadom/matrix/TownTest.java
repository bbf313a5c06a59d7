package ru.ryadom.matrix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

/** A server on which a {@link Town} can be built: nobody answers it from outside. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@RealKeycloak
@Import({ ExchangeAtTown.class, PlanGroundsOfTests.class })
@TestPropertySource(
		properties = { ExchangeAtTown.ADDRESS, ExchangeAtTown.SELDOM, ExchangeAtTown.POST, ExchangeAtTown.RARELY })
@interface TownTest {

}

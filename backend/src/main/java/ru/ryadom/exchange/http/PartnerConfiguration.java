package ru.ryadom.exchange.http;

import java.util.Locale;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerSystem;
import ru.ryadom.exchange.usecase.SendingPace;
import ru.ryadom.kernel.BusinessClock;

/** One partner for each system, with a breaker of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ExchangeSettings.class, SendingPace.class })
class PartnerConfiguration {

	@Bean
	PartnerSystem mse(ExchangeSettings settings, BusinessClock clock, MeterRegistry meters) {
		return partner(OutsideSystem.MSE, settings, clock, meters);
	}

	@Bean
	PartnerSystem smev(ExchangeSettings settings, BusinessClock clock, MeterRegistry meters) {
		return partner(OutsideSystem.SMEV, settings, clock, meters);
	}

	@Bean
	PartnerSystem ecp(ExchangeSettings settings, BusinessClock clock, MeterRegistry meters) {
		return partner(OutsideSystem.ECP, settings, clock, meters);
	}

	@Bean
	PartnerSystem social(ExchangeSettings settings, BusinessClock clock, MeterRegistry meters) {
		return partner(OutsideSystem.SOCIAL, settings, clock, meters);
	}

	private static PartnerSystem partner(OutsideSystem system, ExchangeSettings settings, BusinessClock clock,
			MeterRegistry meters) {
		PartnerSystem partner = settings.address(system, clock.demo())
			.map((address) -> (PartnerSystem) new HttpPartner(system, address, settings.timeout(),
					breaker(system, settings)))
			.orElseGet(() -> new NotConnected(system));
		Gauge.builder("ryadom.exchange.channel", partner, (one) -> one.state().ordinal())
			.description("0 not connected, 1 working, 2 resting after failures, 3 being tried")
			.tag("system", system.name().toLowerCase(Locale.ROOT))
			.strongReference(true)
			.register(meters);
		return partner;
	}

	/**
	 * It opens when half of the last ten calls failed, rests, and then lets two calls
	 * through: both well, and it is closed. A trial that never ends opens it again, so it
	 * does not hang between.
	 */
	static CircuitBreaker breaker(OutsideSystem system, ExchangeSettings settings) {
		return CircuitBreaker.of(system.name(), CircuitBreakerConfig.custom()
			.slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
			.slidingWindowSize(10)
			.minimumNumberOfCalls(5)
			.failureRateThreshold(50)
			.permittedNumberOfCallsInHalfOpenState(2)
			.maxWaitDurationInHalfOpenState(settings.timeout().multipliedBy(3))
			.waitIntervalFunctionInOpenState(
					IntervalFunction.ofExponentialRandomBackoff(settings.rest(), 2, 0.3, settings.longestRest()))
			.build());
	}

}

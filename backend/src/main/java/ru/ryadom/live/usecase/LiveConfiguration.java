package ru.ryadom.live.usecase;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import ru.ryadom.live.LiveLimits;
import ru.ryadom.live.LiveLog;

/** One log an instance. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

	@Bean
	LiveLimits liveLimits(@Value("${ryadom.live.streams:1000}") int streams,
			@Value("${ryadom.live.of-account:12}") int ofAccount, @Value("${ryadom.live.kept:20000}") int kept,
			@Value("${ryadom.live.lag:1000}") int lag, @Value("${ryadom.live.alive:15s}") Duration alive,
			@Value("${ryadom.live.history:15m}") Duration history) {
		return new LiveLimits(streams, ofAccount, kept, lag, alive, history);
	}

	@Bean
	LiveLog liveLog(LiveLimits limits) {
		return new LiveLog(limits.kept(), limits.lag());
	}

}

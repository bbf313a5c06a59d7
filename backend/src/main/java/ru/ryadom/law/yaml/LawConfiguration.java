package ru.ryadom.law.yaml;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.ryadom.law.Law;

/** Makes the law one bean: a plain snapshot that every room may hold. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

	@Bean
	Law law() {
		return new LawFiles(LawConfiguration.class.getClassLoader()).read();
	}

}

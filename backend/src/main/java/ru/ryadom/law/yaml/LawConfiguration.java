package ru.ryadom.law.yaml;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.ryadom.law.CalendarChanges;
import ru.ryadom.law.Law;

/** Makes the law one bean that every room may hold: the files, and changed days. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

	@Bean
	Law law(ObjectProvider<CalendarChanges> changes) {
		Law files = new LawFiles(LawConfiguration.class.getClassLoader()).read();
		CalendarChanges known = changes.getIfAvailable();
		return (known != null) ? files.following(known) : files;
	}

}

package ru.ryadom.access.graphql;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/**
 * What a class is called in the contract, by rule and not by list: {@code Done} and
 * {@code Refused} of a use case bear its name ({@code DecideNeed.Done} is
 * {@code DecideNeedDone}), everything else its own.
 */
@Configuration(proxyBeanMethods = false)
public class TypeNames {

	/** The name in the contract of a Java type. */
	public static String of(Class<?> type) {
		Class<?> around = type.getEnclosingClass();
		boolean answer = type.getSimpleName().equals("Done") || type.getSimpleName().equals("Refused");
		return (around != null && answer) ? around.getSimpleName() + type.getSimpleName() : type.getSimpleName();
	}

	@Bean
	GraphQlSourceBuilderCustomizer mechanicalNames() {
		ClassNameTypeResolver resolver = new ClassNameTypeResolver();
		resolver.setClassNameExtractor(TypeNames::of);
		return (builder) -> builder.defaultTypeResolver(resolver);
	}

}
